package vn.daihoi.jobs;

/// Does the jobs of one kind. A bean.
public interface JobHandler {

    /// Name of the kind, for instance `reviews.review`.
    String kind();

    /// Does the work, on a thread of the background. Runs again from the start when the program
    /// stopped in its middle, so doing it twice must do no harm. Long work calls [JobRun#progress]
    /// or [JobRun#checkCancelled] several times a second.
    ///
    /// @throws Exception whatever goes wrong: the job has failed, the log tells why under a number
    void run(JobRun run) throws Exception;
}
