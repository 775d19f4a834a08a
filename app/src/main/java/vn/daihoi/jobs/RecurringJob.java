package vn.daihoi.jobs;

import java.time.LocalTime;

/// Work done every day at the same time, on one node. A bean.
public interface RecurringJob {

    /// Stable name, for instance `plans.remind`.
    String name();

    /// Message key of what people see as its title.
    String titleKey();

    /// Time of day at the organisation's seat.
    LocalTime at();

    /// @throws Exception whatever goes wrong: the log tells why, and the next day it runs again
    void run() throws Exception;
}
