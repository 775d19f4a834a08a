package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What one text says in fixed forms. Each list is read when it is first asked for, and kept.
///
/// Not for several threads at once.
public final class Mentions {

    private final String text;
    private final String folded;
    private @Nullable List<DateMention> dates;
    private @Nullable List<TermMention> terms;
    private @Nullable List<OrdinalMention> ordinals;
    private @Nullable List<DocumentNumber> numbers;
    private @Nullable List<NameMention> persons;
    private @Nullable List<NameMention> units;
    private @Nullable List<NameMention> quoted;

    /// @param text in NFC
    /// @param folded the same, folded; see [vn.daihoi.review.words.Folded]
    public Mentions(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    public List<DateMention> dates() {
        if (dates == null) {
            dates = Dates.in(text, folded);
        }
        return dates;
    }

    public List<TermMention> terms() {
        if (terms == null) {
            terms = Terms.in(folded);
        }
        return terms;
    }

    public List<OrdinalMention> ordinals() {
        if (ordinals == null) {
            ordinals = Ordinals.in(text, folded);
        }
        return ordinals;
    }

    public List<DocumentNumber> documentNumbers() {
        if (numbers == null) {
            numbers = DocumentNumbers.in(text, folded, dates());
        }
        return numbers;
    }

    public List<NameMention> persons() {
        if (persons == null) {
            persons = Names.persons(text, folded);
        }
        return persons;
    }

    public List<NameMention> units() {
        if (units == null) {
            units = Names.units(text, folded);
        }
        return units;
    }

    public List<NameMention> quoted() {
        if (quoted == null) {
            quoted = Names.quoted(text, folded);
        }
        return quoted;
    }
}
