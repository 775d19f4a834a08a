package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block.Kind;

/// What a block is besides its words.
///
/// @param label automatic number or mark to be written before the words; null for none
/// @param outlineLevel 1 to 9, 0 for none
/// @param page from 1, 0 when unknown
record Shape(Kind kind, @Nullable String label, int outlineLevel, boolean centred, int page) {

    static Shape paragraph() {
        return new Shape(Kind.PARAGRAPH, null, 0, false, 0);
    }

    static Shape heading(int outlineLevel) {
        return new Shape(Kind.PARAGRAPH, null, outlineLevel, false, 0);
    }

    static Shape item(String label) {
        return new Shape(Kind.LIST_ITEM, label, 0, false, 0);
    }

    static Shape footnote(@Nullable String label) {
        return new Shape(Kind.FOOTNOTE, label, 0, false, 0);
    }

    Shape onPage(int number) {
        return new Shape(kind, label, outlineLevel, centred, number);
    }
}
