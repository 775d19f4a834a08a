package vn.daihoi.review.sections;

/// A way of numbering, from the widest to the narrowest as Vietnamese papers nest them.
public enum Scheme {
    /// `Phần thứ nhất`, `PHẦN I`, `Phần 1`
    PART,
    /// `Phụ lục 1`, `PHỤ LỤC`
    ANNEX,
    /// `Chương I`
    CHAPTER,
    /// `A.` `B-`
    UPPER_LETTER,
    /// `I.` `II-` `III/`
    ROMAN,
    /// `Mục 1`
    DIVISION,
    /// `Điều 1.`
    ARTICLE,
    /// `1.` `2)` `3-`
    ARABIC,
    /// `1.1.` `2.3`
    DECIMAL_2,
    /// `1.1.1.`
    DECIMAL_3,
    /// `1.1.1.1.` and deeper
    DECIMAL_4,
    /// `a)` `b.` in the order of the Vietnamese alphabet
    LOWER_LETTER,
    /// `(1)`
    PARENTHESIS,
    /// a heading without a number
    NONE;

    /// Whether such a label makes a heading whatever the type of its line.
    boolean alwaysHeads() {
        return this == PART || this == ANNEX || this == CHAPTER || this == ARTICLE;
    }

    boolean isDecimal() {
        return this == DECIMAL_2 || this == DECIMAL_3 || this == DECIMAL_4;
    }

    static Scheme decimal(int depth) {
        return depth == 2 ? DECIMAL_2 : depth == 3 ? DECIMAL_3 : DECIMAL_4;
    }
}
