package vn.daihoi.drafts;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.ReceivedPapers.Fault;
import vn.daihoi.drafts.IssuedLetters.Signing;
import vn.daihoi.pages.Texts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a form says of day and signature of a letter that is to be issued, for the fragment
/// `drafts/signing`.
///
/// @param day in ISO form; may be empty
/// @param latest day in ISO form
/// @param faults what is wrong, in words, by field: `issuedOn`, `signer`, and the empty field for
///   all else
public record SigningFields(
        String day, String latest, boolean deputy, String signer, Map<String, String> faults) {

    public SigningFields {
        faults = Map.copyOf(faults);
    }

    public static SigningFields empty(LocalDate today) {
        return new SigningFields(today.toString(), today.toString(), false, "", Map.of());
    }

    public static SigningFields refused(
            Signing typed, LocalDate today, List<Fault> faults, Texts texts) {
        return new SigningFields(
                written(typed.day()),
                today.toString(),
                typed.deputy(),
                typed.signer(),
                told(faults, texts));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Map<String, String> told(List<Fault> faults, Texts texts) {
        var told = new HashMap<String, String>();
        for (Fault fault : faults) {
            boolean own = fault.field().equals("issuedOn") || fault.field().equals("signer");
            told.putIfAbsent(
                    own ? fault.field() : "", texts.text(fault.key(), fault.arguments().toArray()));
        }
        return told;
    }

    /// Empty when nothing is wrong there.
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }
}
