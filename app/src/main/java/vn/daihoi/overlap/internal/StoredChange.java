package vn.daihoi.overlap.internal;

import vn.daihoi.review.text.Span;

import java.util.List;

/// A change as it is kept: offsets in both texts.
record StoredChange(int start, int end, int otherStart, int otherEnd, boolean figure) {

    static List<StoredChange> of(List<Passage.Change> changes) {
        return changes.stream()
                .map(change ->
                        new StoredChange(
                                change.mine().start(),
                                change.mine().end(),
                                change.theirs().start(),
                                change.theirs().end(),
                                change.figure()))
                .toList();
    }

    Passage.Change change() {
        return new Passage.Change(new Span(start, end), new Span(otherStart, otherEnd), figure);
    }
}
