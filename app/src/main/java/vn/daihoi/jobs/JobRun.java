package vn.daihoi.jobs;

/// One run of a job, as its handler sees it.
public interface JobRun {

    JobId id();

    /// JSON, as submitted.
    String payload();

    /// Shows how far the work is. Cheap enough to be called at every step: the screens are told
    /// twice a second at most. Stops the run like [#checkCancelled].
    ///
    /// @param done steps done, 0 to `total`
    /// @param total steps in all, 1 or more
    void progress(long done, long total);

    /// @throws JobStopped if the job was cancelled or the program is about to end; let it pass
    void checkCancelled();
}
