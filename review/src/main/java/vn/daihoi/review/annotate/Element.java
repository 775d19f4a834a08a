package vn.daihoi.review.annotate;

/// An element of a part that is open while its tags are passed.
final class Element {

    /// With prefix.
    final String name;

    final int start;
    final int contentStart;

    /// Of a run of Word: its written-out properties, and where its content starts behind them.
    String properties = "";

    int firstWords;

    /// @param start of its start tag
    /// @param contentStart behind its start tag
    Element(String name, int start, int contentStart) {
        this.name = name;
        this.start = start;
        this.contentStart = contentStart;
        this.firstWords = contentStart;
    }

    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }
}
