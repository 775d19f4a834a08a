package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.meetings.internal.Meeting.Plan;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Level;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Invitations as papers in the official form. Papers are in Vietnamese, whatever the language of
/// the page.
@Service
public class InvitationPapers {

    private static final String NAME = "giay-moi";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);

    private final FilledPapers papers;
    private final CampaignProfiles profiles;
    private final LogMeetings log;

    InvitationPapers(FilledPapers papers, CampaignProfiles profiles, LogMeetings log) {
        this.papers = papers;
        this.profiles = profiles;
        this.log = log;
    }

    /// Whether units of this level send such papers.
    public boolean isOf(Campaign campaign, CampaignUnit holder) {
        return papers.hasLetter(campaign, holder, NAME);
    }

    /// @param whom one paper for all of them
    /// @return empty when the level sends no such papers
    public Optional<WrittenPaper> write(
            Campaign campaign, CampaignUnit holder, Meeting meeting, List<Invitee> whom) {
        var part = new FilledPart(body(campaign, holder, meeting.plan(), whom), true);
        var paper = papers.letter(campaign, holder, NAME, List.of(), Map.of("words", part));
        paper.ifPresent(
                _ -> log.done("paper.download", holder, meeting.id(), Map.of("for", whom.size())));
        return paper;
    }

    private List<Block> body(
            Campaign campaign, CampaignUnit holder, Plan plan, List<Invitee> whom) {
        var body = new ArrayList<Block>();
        body.add(
                new Paragraph(
                        TEXTS.text(
                                "meetings.paper.invites",
                                inside(holder.fullName()),
                                guests(campaign, whom))));
        body.add(new Paragraph(TEXTS.text("meetings.paper.to", plan.title())));
        if (!plan.agenda().isBlank()) {
            body.add(new Paragraph(TEXTS.text("meetings.paper.agenda")));
            plan.agenda()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> body.add(new Paragraph(line)));
        }
        if (!plan.chair().isEmpty()) {
            body.add(new Paragraph(TEXTS.text("meetings.paper.chair", plan.chair())));
        }
        body.add(
                new Paragraph(
                        TEXTS.text("meetings.paper.time", MeetingWords.onPaper(plan, TEXTS))));
        body.add(new Paragraph(TEXTS.text("meetings.paper.place", plan.place())));
        body.add(new Paragraph(TEXTS.text("meetings.paper.please")));
        return body;
    }

    /// Several of one capacity at once: `Chủ tịch …: Phường A; Phường B`.
    private String guests(Campaign campaign, List<Invitee> whom) {
        return whom.stream()
                .map(invitee -> guest(campaign, invitee))
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("…");
    }

    private String guest(Campaign campaign, Invitee invitee) {
        boolean residential =
                profiles.of(campaign).level(invitee.level()).filter(Level::residential).isPresent();
        return residential
                ? TEXTS.text("meetings.paper.guest.residential", invitee.name())
                : TEXTS.text(
                        "meetings.paper.guest." + invitee.capacity().code(),
                        inside(invitee.name()));
    }

    /// The kind of unit is no part of the name.
    static String inside(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + name.substring(1);
    }
}
