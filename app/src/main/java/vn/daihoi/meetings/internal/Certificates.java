package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.meetings.internal.TrainingTests.Attempt;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Certificates for who was present at a training and passed its test, where it had one. Papers are
/// in Vietnamese, whatever the language of the page.
@Service
public class Certificates {

    private static final String NAME = "giay-chung-nhan";
    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FilledPapers papers;
    private final TrainingTests tests;
    private final LogMeetings log;

    Certificates(FilledPapers papers, TrainingTests tests, LogMeetings log) {
        this.papers = papers;
        this.tests = tests;
        this.log = log;
    }

    /// Whether one is due to an invitee.
    public boolean isDue(Campaign campaign, CampaignUnit holder, Meeting meeting, Invitee invitee) {
        return meeting.isTraining()
                && invitee.isPresent()
                && papers.hasLetter(campaign, holder, NAME)
                && (tests.questions(meeting).isEmpty() || passed(meeting, invitee).isPresent());
    }

    private Optional<Attempt> passed(Meeting meeting, Invitee invitee) {
        return tests.of(meeting).stream()
                .filter(each -> each.passed() && each.invitee().equals(invitee.id()))
                .findFirst();
    }

    /// @return empty when none is due
    public Optional<WrittenPaper> write(
            Campaign campaign, CampaignUnit holder, Meeting meeting, Invitee invitee) {
        if (!isDue(campaign, holder, meeting, invitee)) {
            return Optional.empty();
        }
        var part = new FilledPart(body(holder, meeting, invitee), true);
        var paper = papers.letter(campaign, holder, NAME, List.of(), Map.of("words", part));
        paper.ifPresent(_ ->
                log.done(
                        "certificate.download",
                        holder,
                        meeting.id(),
                        Map.of("unit", invitee.unit().value().toString())));
        return paper;
    }

    private List<Block> body(CampaignUnit holder, Meeting meeting, Invitee invitee) {
        var attempt = passed(meeting, invitee);
        String who =
                attempt.map(Attempt::person)
                        .orElse(invitee.deputy().isEmpty() ? "…" : invitee.deputy());
        var plan = meeting.plan();
        var done =
                new Paragraph(
                        TEXTS.text(
                                "meetings.certificate.done",
                                plan.title(),
                                plan.topic(),
                                DAY.format(meeting.day()),
                                plan.place()));
        var names = new Paragraph(TEXTS.text("meetings.certificate.who", who, invitee.name()));
        var says =
                new Paragraph(
                        TEXTS.text(
                                "meetings.certificate.says",
                                InvitationPapers.inside(holder.fullName())));
        return attempt.<List<Block>>map(taken ->
                        List.of(
                                says,
                                names,
                                done,
                                new Paragraph(
                                        TEXTS.text(
                                                "meetings.certificate.result",
                                                taken.correct(),
                                                taken.questions()))))
                .orElse(List.of(says, names, done));
    }
}
