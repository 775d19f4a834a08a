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
import vn.daihoi.meetings.internal.TrainingTests.Outcome;
import vn.daihoi.meetings.internal.TypedQuestion;
import vn.daihoi.meetings.web.TestView.Asked;
import vn.daihoi.meetings.web.TestView.Due;
import vn.daihoi.meetings.web.TestView.Result;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The test of a training and its certificates, for who holds it.
@Controller
class TestController {

    private static final String ONE = "/c/{campaign}/u/{unit}/meetings/{meeting}";

    private final Templates templates;
    private final MeetingPages heads;
    private final ReadMeetings meetings;
    private final TrainingTests tests;
    private final Certificates certificates;
    private final PaperDownloads downloads;

    TestController(
            Templates templates,
            MeetingPages heads,
            ReadMeetings meetings,
            TrainingTests tests,
            Certificates certificates,
            PaperDownloads downloads) {
        this.templates = templates;
        this.heads = heads;
        this.meetings = meetings;
        this.tests = tests;
        this.certificates = certificates;
        this.downloads = downloads;
    }

    @Needs(Permission.HOLD_MEETINGS)
    @GetMapping(ONE + "/test")
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID meeting) {
        return page(
                campaign, unit, find(unit, meeting), viewer, frame, new TypedQuestion("", ""), "");
    }

    private Meeting find(CampaignUnit unit, UUID meeting) {
        return Optional.of(meetings.get(unit, meeting))
                .filter(Meeting::isTraining)
                .orElseThrow(NotThere::new);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Meeting meeting,
            Viewer viewer,
            Frame frame,
            TypedQuestion typed,
            String fault) {
        var questions = tests.questions(meeting);
        var taken = tests.of(meeting);
        var all = meetings.invitees(meeting);
        var names = all.stream().collect(Collectors.toMap(Invitee::id, Invitee::name));
        var due =
                all.stream()
                        .filter(each -> certificates.isDue(campaign, unit, meeting, each))
                        .map(each -> new Due(each.id().toString(), each.name()))
                        .toList();
        return templates.meetingsTest(
                frame,
                new TestView(
                        heads.head(campaign, unit, meeting, viewer, frame, "test"),
                        questions.isEmpty()
                                ? frame.text("meetings.test.none")
                                : frame.text(
                                        "meetings.test.answer",
                                        questions.size(),
                                        meeting.passMark(),
                                        taken.stream()
                                                .map(TrainingTests.Attempt::invitee)
                                                .distinct()
                                                .count(),
                                        due.size()),
                        meeting.passMark(),
                        meeting.testOpen(),
                        questions.stream()
                                .map(each ->
                                        new Asked(
                                                each.id().toString(),
                                                each.text(),
                                                each.choices(),
                                                each.right()))
                                .toList(),
                        taken.stream().map(each -> result(each, names, frame)).toList(),
                        due,
                        fault,
                        typed.text(),
                        typed.choices()));
    }

    private static Result result(TrainingTests.Attempt each, Map<UUID, String> names, Frame frame) {
        return new Result(
                each.person(),
                names.getOrDefault(each.invitee(), ""),
                frame.text("meetings.test.score", each.correct(), each.questions()),
                each.passed(),
                Moments.show(each.at()));
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/test/questions")
    Object add(
            Posted posted,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String choices) {
        Meeting found = find(posted.unit(), meeting);
        var typed = new TypedQuestion(text, choices);
        var fault = typed.fault();
        if (fault.isPresent()) {
            return refused(posted, found, typed, "question." + code(fault.get()));
        }
        return answer(tests.add(posted.unit(), found, typed), posted, found, typed);
    }

    private static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/test/questions/{question}/remove")
    Object remove(Posted posted, @PathVariable UUID meeting, @PathVariable UUID question) {
        Meeting found = find(posted.unit(), meeting);
        var outcome = tests.remove(posted.unit(), found, question);
        return answer(outcome, posted, found, new TypedQuestion("", ""));
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(ONE + "/test")
    Object set(
            Posted posted,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String open) {
        Meeting found = find(posted.unit(), meeting);
        int percent = mark.strip().matches("[0-9]{1,3}") ? Integer.parseInt(mark.strip()) : 0;
        var outcome = tests.set(posted.unit(), found, percent, !open.isEmpty());
        return answer(outcome, posted, found, new TypedQuestion("", ""));
    }

    private Object answer(Outcome outcome, Posted posted, Meeting meeting, TypedQuestion typed) {
        if (outcome != Outcome.DONE) {
            return refused(posted, meeting, typed, "test." + code(outcome));
        }
        posted.say("meetings.said.test");
        return "redirect:"
                + MeetingPlace.of(posted.campaign(), posted.unit(), meeting.id())
                + "/test";
    }

    private JteModel refused(Posted posted, Meeting meeting, TypedQuestion typed, String fault) {
        posted.refuse();
        return page(
                posted.campaign(),
                posted.unit(),
                meeting,
                posted.viewer(),
                posted.frame(),
                typed,
                posted.frame().text("meetings.fault." + fault));
    }

    @Needs(Permission.HOLD_MEETINGS)
    @GetMapping({ONE + "/certificates/{invitee}", ONE + "/certificates/{invitee}.pdf"})
    ResponseEntity<Resource> certificate(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID meeting,
            @PathVariable UUID invitee,
            PaperFile file) {
        Meeting found = find(unit, meeting);
        Invitee who = meetings.invitee(found, invitee).orElseThrow(NotThere::new);
        var paper = certificates.write(campaign, unit, found, who).orElseThrow(NotThere::new);
        return downloads.attachment(
                paper, file, frame.text("meetings.certificate.file", who.name()));
    }
}
