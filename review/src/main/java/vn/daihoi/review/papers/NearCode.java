package vn.daihoi.review.papers;

import vn.daihoi.profile.PaperCodes;
import vn.daihoi.profile.PaperCodes.Form;
import vn.daihoi.profile.PaperCodes.PaperIssuer;
import vn.daihoi.profile.PaperCodes.PaperType;

import java.util.Locale;
import java.util.Optional;

/// Finds the code that was meant where only capitals or the bar of Đ are wrong.
record NearCode(PaperCodes codes) {

    Optional<String> type(String typed, Form form) {
        return codes.types().stream()
                .filter(type -> type.forms().contains(form))
                .map(PaperType::code)
                .filter(code -> flat(code).equals(flat(typed)))
                .findFirst();
    }

    /// The whole number with the issuer that was meant.
    Optional<String> issuer(PaperNumber number) {
        return codes.issuers().stream()
                .filter(issuer -> issuer.form() == number.form())
                .map(PaperIssuer::code)
                .filter(code -> flat(code).equals(flat(number.issuer())))
                .map(code ->
                        new PaperNumber(
                                        number.form(),
                                        number.number(),
                                        number.year(),
                                        number.type(),
                                        code)
                                .written())
                .findFirst();
    }

    static String flat(String code) {
        return code.toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }
}
