package vn.daihoi.jobs;

/// Ends a run from outside. Handlers let it pass; open transactions roll back.
public final class JobStopped extends RuntimeException {

    public JobStopped() {
        super("stopped", null, false, false);
    }
}
