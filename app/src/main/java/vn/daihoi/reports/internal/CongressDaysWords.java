package vn.daihoi.reports.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the days of congresses into the table of a notice.
final class CongressDaysWords {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Texts.VIETNAMESE);
    private static final List<Integer> SHARES = List.of(8, 46, 46);

    private CongressDaysWords() {}

    /// @param day null while it is not fixed
    record Held(CampaignUnit unit, @Nullable LocalDate day) {}

    /// The earliest first; those without a day are named after the table.
    static List<Block> of(List<Held> all) {
        var fixed = all.stream().filter(one -> one.day() != null).sorted(BY_DAY).toList();
        var open =
                all.stream()
                        .filter(one -> one.day() == null)
                        .map(one -> one.unit().fullName())
                        .toList();
        var blocks = new ArrayList<Block>();
        if (!fixed.isEmpty()) {
            blocks.add(table(fixed));
        }
        if (!open.isEmpty()) {
            blocks.add(
                    new Paragraph(
                            TEXTS.text("reports.days.open", open.size(), String.join(", ", open))));
        }
        return blocks;
    }

    private static final Comparator<Held> BY_DAY =
            Comparator.comparing(Held::day, Comparator.nullsLast(LocalDate::compareTo));

    private static Table table(List<Held> fixed) {
        var rows = new ArrayList<List<String>>();
        for (var one : fixed) {
            rows.add(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            one.unit().fullName(),
                            one.day() == null ? "" : DAY.format(one.day())));
        }
        return new Table(
                SHARES,
                List.of(
                        TEXTS.text("reports.progress.head.no"),
                        TEXTS.text("reports.progress.head.unit"),
                        TEXTS.text("reports.days.day")),
                rows);
    }
}
