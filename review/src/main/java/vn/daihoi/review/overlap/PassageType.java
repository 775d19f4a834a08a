package vn.daihoi.review.overlap;

/// How one side of a shared passage relates to the other. Said of a passage, never of a whole pair:
/// one paper may hold all four.
public enum PassageType {
    /// Word for word; figures may differ.
    VERBATIM("verbatim"),
    /// The same sentences with words changed, added or left out.
    EDITED("edited"),
    /// Much the same sentences in another order.
    REORDERED("reordered"),
    /// The same said in other words.
    PARAPHRASE("paraphrase");

    private final String id;

    PassageType(String id) {
        this.id = id;
    }

    /// As the command's output names it.
    public String id() {
        return id;
    }
}
