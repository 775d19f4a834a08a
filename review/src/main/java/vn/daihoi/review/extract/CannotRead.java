package vn.daihoi.review.extract;

import java.util.List;

/// Ends the reading of a file.
public final class CannotRead extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Outcome.Unreadable outcome;

    CannotRead(Reason reason, String... details) {
        super(reason.name(), null, false, false);
        this.outcome = new Outcome.Unreadable(reason, List.of(details));
    }

    public Outcome.Unreadable outcome() {
        return outcome;
    }
}
