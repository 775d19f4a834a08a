package vn.daihoi.notifications.internal;

/// What came of trying to send a message.
///
/// @param detail the other side's words; may be empty
record Attempt(Result result, String detail) {

    private static final int LONGEST = 300;
    static final Attempt SENT = new Attempt(Result.SENT, "");

    Attempt {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    static Attempt of(Result result, Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String words = deepest.getMessage();
        return new Attempt(
                result, words == null ? deepest.getClass().getSimpleName() : words.strip());
    }

    enum Result {
        SENT,
        /// not there now: the same would become of the next message
        UNREACHABLE,
        /// refused for now
        NOT_NOW,
        /// this message to this address will never be taken
        REFUSED
    }
}
