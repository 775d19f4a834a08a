package vn.daihoi.reminders.internal;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.StepNames;
import vn.daihoi.profile.Profile;
import vn.daihoi.reminders.DailyNote.Waiting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// All that one person is to be told on a day, in words. What leaves the program is in Vietnamese:
/// nobody knows yet in which language it will be read.
///
/// @param answersFor for which the person is told; of the first line
/// @param lines by unit, the longest late first within each
/// @param waiting what waits besides steps; one at least where there are no lines
record Digest(
        Campaign campaign,
        Profile profile,
        LocalDate today,
        UnitId answersFor,
        List<Line> lines,
        List<Waiting> waiting) {

    /// So many steps a mail names; nobody reads more, and of a whole country it would be megabytes.
    static final int MOST_LINES = 200;

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    record Line(CampaignUnit unit, String step, LocalDate due) {}

    long late() {
        return lines.stream().filter(line -> line.due().isBefore(today)).count();
    }

    private long soon() {
        return lines.size() - late();
    }

    /// For the bell's text `reminders.bell`, where there are lines.
    List<String> arguments() {
        Line first = lines.getFirst();
        return List.of(
                DAY.format(today),
                Long.toString(late()),
                Long.toString(soon()),
                StepNames.written(profile, first.step()),
                first.unit().fullName());
    }

    /// The one unit's plan, or the matrix of several; where there are no lines, what waits.
    String address() {
        if (lines.isEmpty()) {
            return waiting.getFirst().address();
        }
        var units = lines.stream().map(Line::unit).distinct().toList();
        return units.size() == 1
                ? "/c/%s/u/%s".formatted(campaign.code(), units.getFirst().code())
                : "/c/%s/matrix".formatted(campaign.code());
    }

    String subject() {
        var parts = new ArrayList<String>();
        if (!lines.isEmpty()) {
            parts.add(TEXTS.text("reminders.mail.subject.steps", late(), soon()));
        }
        waiting.forEach(each -> parts.add(each.summary()));
        return practice()
                + TEXTS.text("reminders.mail.subject", DAY.format(today), String.join(", ", parts));
    }

    private String practice() {
        return campaign.isPractice() ? TEXTS.text("reminders.mail.practice") + " " : "";
    }

    /// @param site where the pages are, without a final slash; empty when nobody has said
    String body(String site) {
        var body = new StringBuilder(TEXTS.text("reminders.mail.greeting", campaign.title()));
        var byUnit = new LinkedHashMap<String, StringBuilder>();
        for (Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            byUnit.computeIfAbsent(line.unit().fullName(), _ -> new StringBuilder())
                    .append("- ")
                    .append(words(line))
                    .append('\n');
        }
        byUnit.forEach(
                (unit, words) -> body.append("\n\n").append(unit).append(":\n").append(words));
        if (lines.size() > MOST_LINES) {
            body.append("\n\n")
                    .append(TEXTS.text("reminders.mail.more", lines.size() - MOST_LINES))
                    .append('\n');
        }
        waiting.forEach(each -> append(body, each, site));
        return body.append('\n')
                .append(
                        site.isEmpty()
                                ? TEXTS.text("reminders.mail.sign-in")
                                : TEXTS.text("reminders.mail.open", site + address()))
                .append("\n\n")
                .append(TEXTS.text("reminders.mail.foot"))
                .append('\n')
                .toString();
    }

    private static void append(StringBuilder body, Waiting waiting, String site) {
        body.append("\n\n").append(waiting.summary()).append(":\n");
        waiting.lines().forEach(line -> body.append("- ").append(line).append('\n'));
        if (!site.isEmpty()) {
            body.append(site).append(waiting.address()).append('\n');
        }
    }

    private String words(Line line) {
        String name = profile.milestoneName(line.step(), Texts.VIETNAMESE);
        long days = ChronoUnit.DAYS.between(line.due(), today);
        String day = DAY.format(line.due());
        if (days > 0) {
            return TEXTS.text("reminders.line.late", name, day, days);
        }
        return days == 0
                ? TEXTS.text("reminders.line.today", name)
                : TEXTS.text("reminders.line.soon", name, day, -days);
    }
}
