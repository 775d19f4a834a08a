package vn.daihoi.bench.overlap;

/// What a set is made to ask.
enum Variety {
    /// Every kind of case.
    ALL(""),
    /// Only kinds whose two sides have most of their words in common.
    CLOSE("-close"),
    /// Every kind, among papers that quote the guidance, both papers of a pair the same paragraph.
    /// The quotation is no case; the guidance is the set's reference.
    QUOTING("-quoted");

    private final String key;

    Variety(String key) {
        this.key = key;
    }

    /// What the name of a set says of it.
    String key() {
        return key;
    }

    boolean has(Kind kind) {
        return this != CLOSE || kind != Kind.PARAPHRASE;
    }
}
