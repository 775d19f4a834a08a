package vn.daihoi.profile;

import java.util.Locale;
import java.util.Optional;

/// What the words of a form may name in braces, such as `{unit}`. In capitals (`{UNIT}`) the fact
/// is written in capitals, with a capital first letter (`{Unit}`) it begins with one.
public enum FormFact {
    /// full name inside a sentence: phường Văn Chương
    UNIT,
    /// short name: Văn Chương
    NAME,
    /// where papers are dated: Phường Văn Chương
    PLACE,
    /// full name of the unit above, inside a sentence: quận Đống Đa
    UPPER,
    /// Party committee of the same level: Đảng ủy phường
    PARTY,
    /// number of the congress, Roman
    ORDINAL,
    /// number of the congress before, Roman
    PREVIOUS,
    /// years of the term that begins: 2024-2029
    TERM,
    /// years of the term that ends: 2019-2024
    OUTGOING,
    /// day of the congress, as a sentence names it
    DAY,
    /// code of the type in the number of a paper: BC
    CODE,
    /// symbol of the issuer in the number of a paper: MTTQ-BTT
    SYMBOL,
    /// number of a paper in its series: 12; blanks until it is given
    NUMBER,
    /// day of a paper: ngày 05 tháng 02 năm 2024; with blanks until it is issued
    ISSUED;

    /// @param written with the capitals as they stand in a form
    static Optional<FormFact> of(String written) {
        for (var fact : values()) {
            if (fact.name().equalsIgnoreCase(written)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /// As a form names it when no capitals are wanted.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
