package vn.daihoi.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What numbers and heads of official papers are written with.
///
/// @param types in the order in which people choose
/// @param letter the type of State and Front papers without a code in their symbol
/// @param urgencies from the least; the first has no sign
/// @param secrecies from the least; papers with their signs are kept out
/// @param partyTerms terms of Party committees, through which their numbers run
/// @param duties words, in lower case, of sentences that give somebody something to do
/// @param weakDuties the same, where only a day or a quantity beside them makes a demand
/// @param noDuty words with which sentences begin that demand nothing: grounds, conditions
public record PaperCodes(
        List<PaperType> types,
        Label letter,
        List<PaperIssuer> issuers,
        List<PaperMark> urgencies,
        List<PaperMark> secrecies,
        List<PartyTerm> partyTerms,
        List<String> duties,
        List<String> weakDuties,
        List<String> noDuty,
        Basis basis) {

    public PaperCodes {
        types = List.copyOf(types);
        issuers = List.copyOf(issuers);
        urgencies = List.copyOf(urgencies);
        secrecies = List.copyOf(secrecies);
        partyTerms = List.copyOf(partyTerms);
        duties = List.copyOf(duties);
        weakDuties = List.copyOf(weakDuties);
        noDuty = List.copyOf(noDuty);
    }

    /// Whose way of numbering it is.
    public enum Form {
        /// `12/HD-MTTQ-BTT`, by the year; also the Front's
        STATE,
        /// `11-TT/QU`, by the term of the committee
        PARTY
    }

    /// @param code such as `KH`; capitals and small letters as they are written
    /// @param forms who uses it
    public record PaperType(String code, List<Form> forms, Label name) {

        public PaperType {
            forms = List.copyOf(forms);
        }
    }

    /// @param code such as `MTTQ`
    /// @param plain whether its numbers are never written with a year
    /// @param part whether it stands behind another issuer only
    public record PaperIssuer(String code, Form form, boolean plain, boolean part, String name) {}

    /// A word stamped on a paper.
    ///
    /// @param id stable, such as `urgent`
    /// @param sign in capitals; empty for papers without one
    public record PaperMark(String id, String sign, Label name) {}

    /// @param from first day
    public record PartyTerm(LocalDate from, String name) {}

    /// The usual type of a code; empty when the form has no such code.
    public Optional<PaperType> type(String code, Form form) {
        return types.stream()
                .filter(type -> type.code().equals(code) && type.forms().contains(form))
                .findFirst();
    }

    public Optional<PaperIssuer> issuer(String code) {
        return issuers.stream().filter(issuer -> issuer.code().equals(code)).findFirst();
    }

    /// The term in which a day lies; empty for days before all terms.
    public Optional<PartyTerm> partyTerm(LocalDate day) {
        return partyTerms.stream()
                .filter(term -> !term.from().isAfter(day))
                .max(Comparator.comparing(PartyTerm::from));
    }
}
