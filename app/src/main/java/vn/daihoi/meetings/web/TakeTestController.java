package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.meetings.internal.Certificates;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.internal.TrainingTests;
import vn.daihoi.meetings.internal.TrainingTests.Attempt;
import vn.daihoi.meetings.web.TakeTestView.Asked;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.platform.Ids;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The test of a training, for who was there. The result is theirs and the organiser's alone.
@Controller
class TakeTestController {

    private static final String ONE = "/c/{campaign}/u/{unit}/invitations/{invitee}";

    private final Templates templates;
    private final ReadMeetings meetings;
    private final TrainingTests tests;
    private final Certificates certificates;
    private final Campaigns campaigns;
    private final PaperDownloads downloads;

    TakeTestController(
            Templates templates,
            ReadMeetings meetings,
            TrainingTests tests,
            Certificates certificates,
            Campaigns campaigns,
            PaperDownloads downloads) {
        this.templates = templates;
        this.meetings = meetings;
        this.tests = tests;
        this.certificates = certificates;
        this.campaigns = campaigns;
        this.downloads = downloads;
    }

    @Needs(Permission.ACKNOWLEDGE)
    @GetMapping(ONE + "/test")
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID invitee) {
        Invitee found = find(unit, invitee);
        Meeting meeting = meetings.find(found.meeting()).orElseThrow();
        if (!tests.isOpenTo(meeting, found)) {
            throw new NotThere();
        }
        String back = MeetingPlace.invitation(campaign, unit, invitee);
        return templates.meetingsTakeTest(
                frame,
                new TakeTestView(
                        back + "/test",
                        back,
                        meeting.plan().title(),
                        frame.text("meetings.test.lead", meeting.passMark()),
                        Ids.next().toString(),
                        tests.questions(meeting).stream()
                                .map(each ->
                                        new Asked(
                                                each.id().toString(), each.text(), each.choices()))
                                .toList(),
                        tests.of(found, viewer).stream().map(each -> words(each, frame)).toList()));
    }

    private Invitee find(CampaignUnit unit, UUID invitee) {
        return meetings.invitation(unit, invitee).orElseThrow(NotThere::new);
    }

    static String words(Attempt each, Frame frame) {
        return frame.text(
                each.passed() ? "meetings.test.try.passed" : "meetings.test.try.failed",
                each.correct(),
                each.questions(),
                Moments.show(each.at()));
    }

    @Needs(Permission.ACKNOWLEDGE)
    @PostMapping(ONE + "/test")
    String take(
            Posted posted,
            @PathVariable UUID invitee,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable UUID form,
            @RequestParam Map<String, String> sent) {
        Invitee found = find(posted.unit(), invitee);
        Meeting meeting = meetings.find(found.meeting()).orElseThrow();
        if (form == null) {
            throw new NotThere();
        }
        Attempt taken =
                tests.take(meeting, found, form, answers(sent), posted.viewer())
                        .orElseThrow(NotThere::new);
        Notices.say(
                posted.redirect(),
                taken.passed() ? "meetings.said.passed" : "meetings.said.failed",
                taken.correct(),
                taken.questions());
        return "redirect:"
                + MeetingPlace.invitation(posted.campaign(), posted.unit(), invitee)
                + "/test";
    }

    /// Fields are named by the keys of the questions; others are passed over.
    private static Map<UUID, Integer> answers(Map<String, String> sent) {
        var answers = new HashMap<UUID, Integer>();
        sent.forEach((name, value) -> {
            if (name.startsWith("q-") && name.length() == 38 && value.matches("[0-5]")) {
                try {
                    answers.put(UUID.fromString(name.substring(2)), Integer.valueOf(value));
                } catch (IllegalArgumentException e) {
                    // No question bears such a name, so there is nothing to answer.
                }
            }
        });
        return answers;
    }

    @Needs(Permission.ACKNOWLEDGE)
    @GetMapping({ONE + "/certificate.docx", ONE + "/certificate.pdf"})
    ResponseEntity<Resource> certificate(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID invitee,
            PaperFile file) {
        Invitee found = find(unit, invitee);
        Meeting meeting = meetings.find(found.meeting()).orElseThrow();
        var holder = campaigns.unit(campaign.id(), meeting.unit()).orElseThrow();
        var paper = certificates.write(campaign, holder, meeting, found).orElseThrow(NotThere::new);
        return downloads.attachment(
                paper, file, frame.text("meetings.certificate.file", found.name()));
    }
}
