package vn.daihoi.jobs;

import java.util.Optional;

/// Hands work to the background.
public interface Jobs {

    /// Queues the work in the caller's transaction: it begins after the commit, and not at all
    /// after a rollback.
    ///
    /// @throws IllegalArgumentException if no [JobHandler] does work of this kind
    JobId submit(JobRequest request);

    Optional<JobView> find(JobId job);

    /// Asks the job to stop. One that is queued ends at once, a running one at its next step.
    ///
    /// @return false if it had ended before
    boolean cancel(JobId job);
}
