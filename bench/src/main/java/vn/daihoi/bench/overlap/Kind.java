package vn.daihoi.bench.overlap;

import java.util.Locale;

/// How the later text of a case came from the earlier one.
public enum Kind {
    /// Copied, often from the middle of a sentence to the middle of another.
    VERBATIM,
    /// One word in five to ten changed or left out by chance.
    EDITED,
    /// Sentences in another order.
    REORDERED,
    /// Clauses in another order.
    SHUFFLED,
    /// Words in another order within a few places, some replaced by others.
    SCRAMBLED,
    /// Tone marks placed in the other style.
    TONE,
    /// Letters and marks as separate characters (NFD).
    DECOMPOSED,
    /// Lines broken as in text taken from a PDF, sometimes with a page number between.
    WRAPPED,
    /// By hand: some synonyms and small changes.
    LIGHT,
    /// By hand: told in other words, in the same order.
    PARAPHRASE,
    /// By hand: sentences joined and split.
    MERGED,
    /// By hand: a list told as prose, or prose as a list.
    PROSE,
    /// By hand: the same sentences with other figures and names.
    FIGURES,
    /// By hand: many synonyms and other affixes, in the same order.
    LEXICAL,
    /// By hand: clauses in another order, voice changed, shortened.
    REWRITTEN;

    /// The name in files and tables.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
