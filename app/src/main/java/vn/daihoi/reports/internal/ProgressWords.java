package vn.daihoi.reports.internal;

import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.State;
import vn.daihoi.profile.Profile;
import vn.daihoi.reports.internal.Progress.Stand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts progress into the words and tables of a report. Papers are in Vietnamese, whatever the
/// language of the page.
final class ProgressWords {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> STEP_SHARES = List.of(7, 39, 11, 11, 10, 11, 11);
    private static final List<Integer> LATE_SHARES = List.of(7, 22, 29, 14, 10, 18);

    private final Profile profile;
    private final Progress progress;

    ProgressWords(Profile profile, Progress progress) {
        this.profile = profile;
        this.progress = progress;
    }

    /// What holds for all units.
    List<Block> summary() {
        if (progress.units().isEmpty()) {
            return List.of(new Paragraph(text("nobody", day())));
        }
        int late = progress.late().size();
        int units = progress.units().size();
        var total = progress.total();
        var lines = new ArrayList<Block>();
        lines.add(new Paragraph(text("units", day(), units, units - late, late)));
        if (total.asked() > 0) {
            lines.add(
                    new Paragraph(
                            text(
                                    "due",
                                    total.asked(),
                                    total.reached(),
                                    percent(total.reached(), total.asked()),
                                    total.of(State.REACHED),
                                    total.of(State.REACHED_LATE),
                                    total.of(State.OVERDUE))));
        }
        if (total.of(State.DUE_SOON) > 0) {
            lines.add(new Paragraph(text("soon", total.of(State.DUE_SOON))));
        }
        return lines;
    }

    /// A row for each step that anybody has, in the order of the profile.
    List<Block> steps() {
        var counts = progress.steps();
        var rows = new ArrayList<List<String>>();
        for (var step : profile.milestones()) {
            var of = counts.getOrDefault(step.id(), Counts.NONE);
            if (of.all() > 0) {
                rows.add(
                        row(rows.size() + 1, profile.milestoneName(step.id(), TEXTS.locale()), of));
            }
        }
        var heads = heads("no", "step", "all", "in-time", "late", "overdue", "share");
        return rows.isEmpty() ? List.of() : List.of(new Table(STEP_SHARES, heads, rows));
    }

    private static List<String> row(int number, String name, Counts of) {
        return List.of(
                Integer.toString(number),
                name,
                Integer.toString(of.all()),
                Integer.toString(of.of(State.REACHED)),
                Integer.toString(of.of(State.REACHED_LATE)),
                Integer.toString(of.of(State.OVERDUE)),
                percent(of.reached(), of.all()));
    }

    /// A row for each unit that is late, or the word that nobody is.
    List<Block> late() {
        var late = progress.late();
        if (late.isEmpty()) {
            return List.of(new Paragraph(text("none-late")));
        }
        var rows = new ArrayList<List<String>>();
        late.forEach(stand -> rows.add(row(rows.size() + 1, stand)));
        var heads = heads("no", "unit", "worst", "due", "count", "why");
        return List.of(new Table(LATE_SHARES, heads, rows));
    }

    private List<String> row(int number, Stand stand) {
        var steps = stand.late();
        var worst = steps.isEmpty() ? null : steps.getFirst();
        return List.of(
                Integer.toString(number),
                stand.unit().fullName(),
                worst == null ? "" : profile.milestoneName(worst.step(), TEXTS.locale()),
                worst == null ? "" : due(worst, progress.today()),
                Integer.toString(steps.size()),
                why(stand));
    }

    private static String due(Milestone step, LocalDate today) {
        return step.due() == null
                ? ""
                : text("due-day", DAY.format(step.due()), step.daysLate(today));
    }

    /// In the unit's own words, and how many below it are late.
    private static String why(Stand stand) {
        var reasons =
                stand.late().stream()
                        .map(Milestone::delayReason)
                        .flatMap(Stream::ofNullable)
                        .distinct();
        var below =
                stand.lateBelow() == 0
                        ? Stream.<String>empty()
                        : Stream.of(text("late-below", stand.lateBelow()));
        return String.join("; ", Stream.concat(reasons, below).toList());
    }

    /// To one decimal, half up, but 100 only for all and 0 only for none.
    static String percent(int part, int whole) {
        if (whole == 0) {
            return "";
        }
        var exact =
                BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        boolean isEdge = exact.signum() == 0 || exact.compareTo(BigDecimal.valueOf(100)) == 0;
        if (isEdge && part != 0 && part != whole) {
            exact = exact.signum() == 0 ? new BigDecimal("0.1") : new BigDecimal("99.9");
        }
        return exact.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }

    private String day() {
        return DAY.format(progress.today());
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> text("head." + key)).toList();
    }

    private static String text(String key, Object... arguments) {
        return TEXTS.text("reports.progress." + key, arguments);
    }
}
