package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.timetable.PublishedCongress;
import vn.daihoi.timetable.PublishedCongresses;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The invitation of an observer and the report of a debriefing, in the official form. Papers are
/// in Vietnamese, whatever the language of the page.
@Service
public class PilotPapers {

    /// In the profile's drafts.
    private static final String INVITATION = "giay-moi-dai-hoi-diem";

    private static final String REPORT = "bao-cao-dai-hoi-diem";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> PART_SHARES = List.of(8, 32, 34, 26);
    private static final List<Integer> FAR_SHARES = List.of(8, 46, 46);

    private final FilledPapers papers;
    private final ReadPilots read;
    private final PublishedCongresses published;
    private final PilotLog log;

    PilotPapers(FilledPapers papers, ReadPilots read, PublishedCongresses published, PilotLog log) {
        this.papers = papers;
        this.read = read;
        this.published = published;
        this.log = log;
    }

    /// Whether units of the level of the unit above send such papers.
    public boolean hasInvitation(Campaign campaign, Seen seen) {
        return papers.hasLetter(campaign, seen.upper(), INVITATION);
    }

    /// @param whom one paper for all of them
    /// @return empty when the level sends no such papers
    public Optional<WrittenPaper> invitation(Campaign campaign, Seen seen, List<Observer> whom) {
        var body = new ArrayList<Block>();
        body.add(line("pilot.paper.invites", inside(seen.upper().fullName()), guests(whom)));
        body.add(line("pilot.paper.to", inside(seen.unit().fullName())));
        body.add(line("pilot.paper.parts", parts(whom)));
        var held = published(seen);
        body.add(line("pilot.paper.time" + held.map(PilotPapers::half).orElse(""), day(seen)));
        body.add(
                held.map(PublishedCongress::hall)
                        .filter(hall -> !hall.isEmpty())
                        .map(hall -> line("pilot.paper.place", hall))
                        .orElseGet(() -> line("pilot.paper.place.open")));
        body.add(line("pilot.paper.how"));
        return write(campaign, seen, INVITATION, Map.of("words", body));
    }

    /// As the timetable says; empty when the congress was moved to another day since.
    private Optional<PublishedCongress> published(Seen seen) {
        var unit = seen.unit();
        return Optional.ofNullable(published.of(unit.campaign(), List.of(unit.id())).get(unit.id()))
                .filter(congress -> congress.day().equals(seen.day()));
    }

    /// End of the key that tells the time.
    private static String half(PublishedCongress congress) {
        return switch (congress.half()) {
            case MORNING -> ".morning";
            case AFTERNOON -> ".afternoon";
        };
    }

    private static String guests(List<Observer> whom) {
        return whom.stream()
                .map(each ->
                        each.capacity().isEmpty()
                                ? each.name()
                                : each.name() + " (" + each.capacity() + ")")
                .reduce((one, other) -> one + "; " + other)
                .orElse("…");
    }

    private static String parts(List<Observer> whom) {
        boolean all = whom.isEmpty() || whom.stream().anyMatch(each -> each.parts().isEmpty());
        return all
                ? TEXTS.text("pilot.paper.parts.all")
                : whom.stream()
                        .flatMap(each -> each.parts().stream())
                        .distinct()
                        .sorted()
                        .map(part -> PilotWords.part(part, TEXTS))
                        .collect(Collectors.joining("; "));
    }

    /// @return empty when the level writes no such papers
    public Optional<WrittenPaper> report(Campaign campaign, Seen seen) {
        var results = read.results(seen);
        var debriefing = read.debriefing(seen.pilot());
        return write(
                campaign,
                seen,
                REPORT,
                Map.of(
                        "figures", figures(seen, results),
                        "parts", List.of(table(results)),
                        "differences", differences(results),
                        "conclusions", conclusions(debriefing),
                        "remarks", remarks(debriefing)));
    }

    private Optional<WrittenPaper> write(
            Campaign campaign, Seen seen, String letter, Map<String, List<Block>> places) {
        var filled =
                places.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> new FilledPart(each.getValue(), true)));
        var paper = papers.letter(campaign, seen.upper(), letter, List.of(), filled);
        paper.ifPresent(_ ->
                log.done(
                        "paper.download", seen.unit(), seen.pilot().id(), Map.of("paper", letter)));
        return paper;
    }

    private List<Block> figures(Seen seen, Results results) {
        var lines = new ArrayList<Block>();
        lines.add(line("pilot.paper.held", inside(seen.unit().fullName()), day(seen)));
        lines.add(
                line(
                        "pilot.paper.scored",
                        read.observers(seen.pilot()).size(),
                        results.voices(),
                        results.stands().stream().filter(each -> !each.isUngraded()).count(),
                        results.stands().size()));
        lines.add(
                line(
                        "pilot.paper.agreement",
                        PilotWords.agreement(results.agreement(), TEXTS),
                        results.far().size()));
        var closed = seen.pilot().closedAt();
        if (closed != null) {
            lines.add(line("pilot.paper.closed", Moments.show(closed), seen.pilot().closedBy()));
        }
        return lines;
    }

    private static Block table(Results results) {
        var rows = new ArrayList<List<String>>();
        for (var part : results.parts()) {
            rows.add(
                    List.of(
                            "" + (rows.size() + 1),
                            PilotWords.part(part.part(), TEXTS),
                            PilotWords.counts(results.sheet(), part.counts(), TEXTS),
                            PilotWords.agreement(part.agreement(), TEXTS)));
        }
        return new Table(
                PART_SHARES,
                List.of(
                        TEXTS.text("pilot.column.no"),
                        TEXTS.text("pilot.column.part"),
                        TEXTS.text("pilot.column.grades"),
                        TEXTS.text("pilot.column.agreement")),
                rows);
    }

    private static List<Block> differences(Results results) {
        if (results.far().isEmpty()) {
            return List.of(line("pilot.paper.no-differences"));
        }
        var rows = new ArrayList<List<String>>();
        for (Stand stand : results.far()) {
            rows.add(
                    List.of(
                            "" + (rows.size() + 1),
                            stand.criterion().text().in(Texts.VIETNAMESE),
                            PilotWords.counts(results.sheet(), stand.counts(), TEXTS)));
        }
        return List.of(
                new Table(
                        FAR_SHARES,
                        List.of(
                                TEXTS.text("pilot.column.no"),
                                TEXTS.text("pilot.column.criterion"),
                                TEXTS.text("pilot.column.grades")),
                        rows));
    }

    private static List<Block> conclusions(Debriefing debriefing) {
        var lines = new ArrayList<Block>();
        for (var part : debriefing.concluded()) {
            String words = debriefing.words(part).replace("\n", " ");
            lines.add(new Paragraph(PilotWords.part(part, TEXTS) + ": " + words));
        }
        return lines.isEmpty() ? List.of(line("pilot.paper.nothing")) : lines;
    }

    private static List<Block> remarks(Debriefing debriefing) {
        var lines = new ArrayList<Block>();
        for (var remark : debriefing.remarks()) {
            lines.add(new Paragraph(remark.who() + ": " + remark.words().replace("\n", " ")));
        }
        return lines.isEmpty() ? List.of(line("pilot.paper.nothing")) : lines;
    }

    private static Block line(String key, Object... arguments) {
        return new Paragraph(TEXTS.text(key, arguments));
    }

    private static String day(Seen seen) {
        var day = seen.day();
        return day == null ? TEXTS.text("pilot.bell.no-day") : DAY.format(day);
    }

    /// The kind of unit is no part of the name.
    private static String inside(String name) {
        return name.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + name.substring(1);
    }
}
