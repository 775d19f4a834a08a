package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.meetings.internal.Invitee.Stand;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Minutes of a meeting as a paper in the official form, written from its plan, the roll, what was
/// noted and what was decided. What the program does not know is left to be written. Papers are in
/// Vietnamese, whatever the language of the page.
@Service
public class MinutesPaper {

    private static final String NAME = "bien-ban-hoi-nghi";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> WIDTHS = List.of(8, 50, 26, 16);

    private final FilledPapers papers;
    private final ReadMeetings meetings;
    private final Conclude conclude;
    private final Campaigns campaigns;
    private final LogMeetings log;

    MinutesPaper(
            FilledPapers papers,
            ReadMeetings meetings,
            Conclude conclude,
            Campaigns campaigns,
            LogMeetings log) {
        this.papers = papers;
        this.meetings = meetings;
        this.conclude = conclude;
        this.campaigns = campaigns;
        this.log = log;
    }

    /// Whether units of this level write such papers.
    public boolean isOf(Campaign campaign, CampaignUnit holder) {
        return papers.hasLetter(campaign, holder, NAME);
    }

    /// @return empty when the level writes no such papers
    public Optional<WrittenPaper> write(Campaign campaign, CampaignUnit holder, Meeting meeting) {
        var filled =
                Map.of(
                        "present", present(meeting),
                        "course", course(meeting),
                        "decisions", decisions(campaign, meeting));
        var paper = papers.about(campaign, holder, NAME, meeting.plan().title(), filled);
        paper.ifPresent(_ -> log.done("minutes.download", holder, meeting.id(), Map.of()));
        return paper;
    }

    private FilledPart present(Meeting meeting) {
        var plan = meeting.plan();
        var minutes = meeting.minutes();
        var lines = new ArrayList<String>();
        lines.add(TEXTS.text("meetings.paper.time", MeetingWords.onPaper(plan, TEXTS)));
        lines.add(TEXTS.text("meetings.paper.place", plan.place()));
        lines.add(TEXTS.text("meetings.minutes.paper.chair", orOpen(plan.chair())));
        lines.add(TEXTS.text("meetings.minutes.paper.clerk", minutes == null ? "…" : minutes.by()));
        var invitees = meetings.invitees(meeting);
        boolean called = invitees.stream().anyMatch(Invitee::isPresent);
        if (called) {
            lines.addAll(roll(invitees));
        }
        return new FilledPart(paragraphs(lines), called && !plan.chair().isEmpty());
    }

    private static String orOpen(String words) {
        return words.isEmpty() ? "…" : words;
    }

    /// How many were there, and who was not.
    private static List<String> roll(List<Invitee> invitees) {
        var counts = Counts.of(invitees);
        var lines = new ArrayList<String>();
        lines.add(TEXTS.text("meetings.minutes.paper.there", counts.present(), counts.invited()));
        if (counts.excused() > 0) {
            lines.add(TEXTS.text("meetings.minutes.paper.excused", names(invitees, Stand.EXCUSED)));
        }
        if (counts.missing() > 0) {
            lines.add(TEXTS.text("meetings.minutes.paper.missing", names(invitees, Stand.MISSING)));
        }
        return lines;
    }

    private static String names(List<Invitee> invitees, Stand stand) {
        return String.join(
                "; ",
                invitees.stream()
                        .filter(each -> each.stand() == stand)
                        .map(each ->
                                each.reason().isEmpty()
                                        ? each.name()
                                        : each.name() + " (" + each.reason() + ")")
                        .toList());
    }

    /// What was noted; before, what was to be spoken of.
    private static FilledPart course(Meeting meeting) {
        var minutes = meeting.minutes();
        String noted = minutes == null ? "" : minutes.words().strip();
        String words = noted.isEmpty() ? meeting.plan().agenda() : noted;
        return new FilledPart(
                paragraphs(
                        words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()),
                !noted.isEmpty());
    }

    private FilledPart decisions(Campaign campaign, Meeting meeting) {
        var decisions = conclude.of(meeting);
        if (decisions.isEmpty()) {
            return new FilledPart(List.of(), false);
        }
        var heads = Stream.of("no", "words", "who", "due");
        return new FilledPart(
                List.of(
                        new Table(
                                WIDTHS,
                                heads.map(each -> TEXTS.text("meetings.minutes.paper." + each))
                                        .toList(),
                                decisions.stream().map(each -> row(campaign, each)).toList())),
                true);
    }

    private List<String> row(Campaign campaign, Decision decision) {
        LocalDate due = decision.due();
        return List.of(
                Integer.toString(decision.number()),
                decision.text(),
                Optional.ofNullable(decision.unit())
                        .flatMap(unit -> campaigns.unit(campaign.id(), unit))
                        .map(CampaignUnit::fullName)
                        .orElseGet(() ->
                                TEXTS.text("meetings.decision.to." + decision.target().code())),
                due == null ? "" : DAY.format(due));
    }

    private static List<Block> paragraphs(List<String> lines) {
        return lines.stream().<Block>map(Paragraph::new).toList();
    }
}
