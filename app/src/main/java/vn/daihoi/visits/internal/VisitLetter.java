package vn.daihoi.visits.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.CheckItem;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.Tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The official letter that urges a unit after a visit: what was found, what must be done by when.
/// Papers are in Vietnamese, whatever the language of the page.
@Component
public class VisitLetter {

    private static final String NAME = "cong-van-don-doc";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> WIDTHS = List.of(8, 52, 22, 18);

    private final FilledPapers papers;
    private final CampaignProfiles profiles;
    private final FollowUps followUps;
    private final Audit audit;

    VisitLetter(FilledPapers papers, CampaignProfiles profiles, FollowUps followUps, Audit audit) {
        this.papers = papers;
        this.profiles = profiles;
        this.followUps = followUps;
        this.audit = audit;
    }

    /// @param upper the unit that sends it
    /// @return empty when nothing is open or its level sends no letters
    public Optional<WrittenPaper> write(
            Campaign campaign, CampaignUnit upper, CampaignUnit unit, Visit visit) {
        List<Tasks.Stand> open =
                followUps.of(unit, visit).stream()
                        .filter(stand -> stand.state() == TaskState.OPEN)
                        .toList();
        if (open.isEmpty() && visit.findings().isEmpty()) {
            return Optional.empty();
        }
        var part = new FilledPart(body(campaign, unit, visit, open), true);
        String to = TEXTS.text("visits.letter.addressee", inside(unit));
        var letter = papers.letter(campaign, upper, NAME, List.of(to), Map.of("words", part));
        letter.ifPresent(_ ->
                audit.record(
                        Act.of("visits.letter.download")
                                .in(campaign.id().value())
                                .on(unit.id().value())
                                .object("visit", visit.id())));
        return letter;
    }

    private List<Block> body(
            Campaign campaign, CampaignUnit unit, Visit visit, List<Tasks.Stand> open) {
        var body = new ArrayList<Block>();
        body.add(
                new Paragraph(
                        TEXTS.text("visits.letter.begin", DAY.format(visit.day()), inside(unit))));
        visit.findings()
                .forEach(finding -> body.add(new Paragraph("- " + words(campaign, finding) + ";")));
        if (!open.isEmpty()) {
            body.add(new Paragraph(TEXTS.text("visits.letter.todo")));
            body.add(table(open));
        }
        body.add(new Paragraph(TEXTS.text("visits.letter.end")));
        return body;
    }

    private String words(Campaign campaign, Visit.Finding finding) {
        return finding.item() == null
                ? finding.words()
                : profiles.of(campaign).checklist().stream()
                        .filter(item -> item.id().equals(finding.item()))
                        .findFirst()
                        .map(CheckItem::text)
                        .map(text -> text.in(Texts.VIETNAMESE))
                        .orElse(finding.item());
    }

    private static Table table(List<Tasks.Stand> open) {
        var rows = new ArrayList<List<String>>();
        for (Tasks.Stand each : open) {
            LocalDate due = each.due();
            rows.add(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            each.title(),
                            each.responsible(),
                            due == null ? "" : DAY.format(due)));
        }
        return new Table(
                WIDTHS,
                List.of(
                        TEXTS.text("reminders.letter.no"),
                        TEXTS.text("visits.letter.work"),
                        TEXTS.text("visits.letter.owner"),
                        TEXTS.text("visits.letter.due")),
                rows);
    }

    /// The kind of unit is no part of the name.
    private static String inside(CampaignUnit unit) {
        String name = unit.fullName();
        return name.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + name.substring(1);
    }
}
