package vn.daihoi.campaigns;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.Term;

import java.util.List;
import java.util.Optional;

/// A term as it was typed.
///
/// @param ordinal which congress opened it, in Roman digits; may be empty
/// @param fault message key of what is wrong; empty when nothing is
public record TermForm(String from, String to, String ordinal, String fault) {

    static final TermForm EMPTY = new TermForm("", "", "", "");

    private static final int EARLIEST = 1930;
    private static final int LATEST = 2100;
    private static final int LONGEST = 10;

    /// @param known terms of the unit
    TermForm checked(List<Term> known) {
        return new TermForm(from, to, ordinal, fault(known));
    }

    private String fault(List<Term> known) {
        Integer first = year(from);
        Integer last = year(to);
        if (first == null || last == null) {
            return "organization.term.fault.year";
        }
        if (last <= first || last - first > LONGEST) {
            return "organization.term.fault.length";
        }
        if (!ordinal.strip().matches("[IVXLC]{0,12}")) {
            return "organization.term.fault.ordinal";
        }
        return known.stream().anyMatch(term -> overlaps(term, first, last))
                ? "organization.term.fault.overlap"
                : "";
    }

    /// One term ends in the year in which the next begins.
    private static boolean overlaps(Term term, int first, int last) {
        return term.firstYear() != first && term.firstYear() < last && first < term.lastYear();
    }

    /// Once it is checked and sound.
    Optional<Term> term() {
        Integer first = year(from);
        Integer last = year(to);
        return fault.isEmpty() && first != null && last != null
                ? Optional.of(new Term(first, last, ordinal.isBlank() ? null : ordinal.strip()))
                : Optional.empty();
    }

    private static @Nullable Integer year(String typed) {
        if (!typed.strip().matches("\\d{4}")) {
            return null;
        }
        int year = Integer.parseInt(typed.strip());
        return year < EARLIEST || year > LATEST ? null : year;
    }
}
