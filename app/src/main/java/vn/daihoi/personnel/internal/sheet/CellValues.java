package vn.daihoi.personnel.internal.sheet;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;
import vn.daihoi.personnel.internal.TypedDay;
import vn.daihoi.personnel.internal.sheet.CellStyles.Shown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/// Turns what a cell holds into the text that a person sees in it; days come as dd/MM/yyyy, MM/yyyy
/// or yyyy whatever the cell's format.
///
/// @param from1904 whether days are counted from 1904
record CellValues(List<String> texts, CellStyles styles, boolean from1904) {

    /// Office programs keep no more.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int MOST_ZEROS = 30;

    /// @param type as the cell names it; null for a number
    String text(@Nullable String type, @Nullable String style, String value) {
        return switch (type == null ? "n" : type) {
            case "s" -> texts.get(Integer.parseInt(value.strip()));
            case "n" -> value.isBlank() ? "" : number(value.strip(), styles.of(style));
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> CellText.even(value.substring(0, Math.min(value.length(), 10)));
            default -> CellText.even(value);
        };
    }

    private String number(String value, Shown shown) {
        BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        if (shown != Shown.NO_DAY && DateUtil.isValidExcelDate(number.doubleValue())) {
            return TypedDay.text(day(date(number.doubleValue()), shown));
        }
        return Math.abs(number.scale()) > MOST_ZEROS ? value : number.toPlainString();
    }

    private LocalDate date(double number) {
        return DateUtil.getLocalDateTime(number, from1904).toLocalDate();
    }

    /// Who types 5/1963 into an office program gets the first of May, shown as a month.
    private static Trait.Day day(LocalDate date, Shown shown) {
        if (shown == Shown.MONTH && date.getDayOfMonth() == 1) {
            return Trait.Day.of(YearMonth.from(date));
        }
        return shown == Shown.YEAR && date.getDayOfYear() == 1
                ? Trait.Day.of(Year.from(date))
                : Trait.Day.of(date);
    }
}
