package vn.daihoi.review.annotate;

/// Ends the writing of a copy; never leaves this package.
final class NotPossible extends Exception {

    private static final long serialVersionUID = 1L;

    final Annotated.Reason reason;

    NotPossible(Annotated.Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }
}
