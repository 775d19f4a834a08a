package vn.daihoi.composition.json;

import vn.daihoi.composition.Percent;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads percentages: `30%`, `26.67%`, `60,5 %`. A number without the sign is refused, for it could
/// be a share of one.
final class Shares {

    private static final Pattern FORM =
            Pattern.compile("(?<number>\\d{1,3}(?:[.,]\\d{1,6})?)\\s?%");

    private Shares() {}

    static Percent read(Field field) {
        if (!field.node().isString()) {
            throw InputFault.NOT_A_PERCENTAGE.at(field.path(), field.node().toString());
        }
        var form = FORM.matcher(field.text().strip());
        if (!form.matches()) {
            throw InputFault.NOT_A_PERCENTAGE.at(field.path(), field.text());
        }
        var number = new BigDecimal(form.group("number").replace(',', '.'));
        if (number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw InputFault.OUT_OF_RANGE.at(field.path(), number, 0, 100);
        }
        return Percent.of(number);
    }
}
