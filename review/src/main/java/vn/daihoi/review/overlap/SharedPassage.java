package vn.daihoi.review.overlap;

import vn.daihoi.review.text.Span;

import java.util.Comparator;
import java.util.List;

/// A passage that two texts share.
///
/// @param here place in the first text, UTF-16 offsets of the text as it was read
/// @param there place in the second text
/// @param type how the two sides relate
/// @param score 0 to 1: likeness of the two sides, 1 for the same words in the same order
/// @param sharedWords tokens of the first side that stand in the second, common ones too
/// @param common true when nothing but common wording is shared: to be shown, never to be counted
/// @param runs the stretches that are word for word the same, by place in the first text
/// @param changes figures and names that differ where all else is the same, by place
public record SharedPassage(
        Span here,
        Span there,
        PassageType type,
        double score,
        int sharedWords,
        boolean common,
        List<SharedRun> runs,
        List<Change> changes) {

    static final Comparator<SharedPassage> BY_PLACE =
            Comparator.<SharedPassage>comparingInt(passage -> passage.here().start())
                    .thenComparingInt(passage -> passage.there().start())
                    .thenComparingInt(passage -> passage.here().end())
                    .thenComparingInt(passage -> passage.there().end());

    public SharedPassage {
        runs = List.copyOf(runs);
        changes = List.copyOf(changes);
    }

    /// A stretch of tokens that both sides have word for word.
    ///
    /// @param common whether it is common wording: of the guidance, of many units, a formula
    public record SharedRun(Span here, Span there, boolean common) {}

    /// "Same sentence, other figure", or another name.
    public record Change(Span here, Span there, Kind kind) {

        public enum Kind {
            FIGURE,
            NAME
        }
    }
}
