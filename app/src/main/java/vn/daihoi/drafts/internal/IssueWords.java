package vn.daihoi.drafts.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;

import java.time.LocalDate;
import java.util.List;

/// What is written into a paper when it goes out, and what is left open until then. Source: Nghị
/// định 30/2020/NĐ-CP, Phụ lục I, mục II: days below 10 and the months 1 and 2 get a nought before
/// them; a deputy signs with `KT.` before the office of the head.
final class IssueWords {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final String ROOM_FOR_NUMBER = " ".repeat(5);
    private static final String ROOM_FOR_DAY = " ".repeat(4);
    private static final String ROOM_FOR_YEAR = " ".repeat(7);

    private IssueWords() {}

    /// Numbers below 10 get a nought before them, as registers write them.
    static String number(@Nullable Issue issue) {
        return issue == null ? ROOM_FOR_NUMBER : "%02d".formatted(issue.number());
    }

    static String day(@Nullable Issue issue) {
        if (issue == null) {
            return TEXTS.text("drafts.issue.day", ROOM_FOR_DAY, ROOM_FOR_DAY, ROOM_FOR_YEAR);
        }
        LocalDate day = issue.day();
        int month = day.getMonthValue();
        return TEXTS.text(
                "drafts.issue.day",
                "%02d".formatted(day.getDayOfMonth()),
                month <= 2 ? "0" + month : Integer.toString(month),
                Integer.toString(day.getYear()));
    }

    /// @param office of the head, in capitals
    /// @return lines above the signature
    static List<String> office(String office, @Nullable Issue issue) {
        return issue != null && issue.deputy()
                ? List.of(
                        TEXTS.text("drafts.issue.for", office),
                        TEXTS.text("drafts.issue.deputy", office))
                : List.of(office);
    }
}
