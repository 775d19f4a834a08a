package vn.daihoi.personnel.internal;

import vn.daihoi.composition.Trait;

import java.math.BigDecimal;
import java.time.Year;

/// Invented people for tests.
public final class InventedPeople {

    private InventedPeople() {}

    /// Someone of whom only the name is known.
    public static Details named(String name) {
        return new Details(
                name, null, null, "", "", "", "", "", "", "", null, "", "", "", null, "", "", null);
    }

    /// Someone of whom all is known.
    public static Details known(String name) {
        return new Details(
                name,
                Trait.Day.of(Year.of(1963)),
                true,
                "Nam Định",
                "Tổ 3",
                "12/12",
                "Đại học",
                "Trung cấp",
                "Trưởng trạm",
                "Trạm Y tế",
                "CNTB",
                "trí thức",
                "Tổ dân phố 3",
                "Hội Chữ thập đỏ",
                true,
                "Hội Chữ thập đỏ phường",
                "",
                new BigDecimal("8.500"));
    }
}
