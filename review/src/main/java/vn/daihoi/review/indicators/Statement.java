package vn.daihoi.review.indicators;

import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.text.Span;

import java.util.Set;

/// One figure with what it is about.
///
/// @param words what is counted or measured: telling words alone, folded, short forms written out
/// @param figure value, unit, bound
/// @param period for when: years, `year` for yearly, empty when nothing is said
/// @param tense reached or aimed at
/// @param body whose figure it is, when a heading or the opening of the paragraph names one; may be
///   empty
/// @param scope how far it reaches
/// @param clause where it stands, figure and words
/// @param paragraph start of the paragraph or table around it
public record Statement(
        Set<String> words,
        Quantity figure,
        String period,
        Tense tense,
        String body,
        Scope scope,
        Span clause,
        int paragraph) {

    public Statement {
        words = Set.copyOf(words);
    }

    /// Same unit, period, tense and body: the words decide alone whether both speak of one thing.
    public boolean isComparable(Statement other) {
        return figure.unit().kind() == other.figure.unit().kind()
                && period.equals(other.period)
                && tense == other.tense
                && body.equals(other.body);
    }
}
