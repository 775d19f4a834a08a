package vn.daihoi.jobs;

import java.time.Duration;

/// Work done again and again, on one node at a time. A bean.
public interface RepeatedJob {

    /// Stable name, for instance `notifications.send`.
    String name();

    /// Pause between two runs, 1 second or more.
    Duration every();

    /// Must bear to be ended in its middle and to run again.
    ///
    /// @throws Exception whatever goes wrong: the log tells why, and after the pause it runs again
    void run() throws Exception;
}
