package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.internal.ConveneMeetings;
import vn.daihoi.meetings.internal.ConveneMeetings.Outcome;
import vn.daihoi.meetings.internal.Coverage;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.internal.TypedMeeting;
import vn.daihoi.meetings.internal.TypedMeeting.Field;
import vn.daihoi.meetings.internal.TypedMeeting.Read;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.platform.Seat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Sets a meeting up, or changes when, where and what it is.
@Controller
class MeetingFormController {

    private static final String LIST = "/c/{campaign}/u/{unit}/meetings";

    private final Templates templates;
    private final ConveneMeetings convene;
    private final ReadMeetings meetings;
    private final Coverage coverage;
    private final Campaigns campaigns;

    MeetingFormController(
            Templates templates,
            ConveneMeetings convene,
            ReadMeetings meetings,
            Coverage coverage,
            Campaigns campaigns) {
        this.templates = templates;
        this.convene = convene;
        this.meetings = meetings;
        this.coverage = coverage;
        this.campaigns = campaigns;
    }

    @Needs(Permission.HOLD_MEETINGS)
    @GetMapping(LIST + "/new")
    JteModel begin(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @RequestParam(defaultValue = "briefing") String kind,
            @RequestParam(defaultValue = "") String missing) {
        var typed = missing.isBlank() ? empty(kind) : next(missing, frame);
        return page(campaign, unit, frame, typed, Map.of(), missing);
    }

    /// The next training of a topic, for those who lack it.
    private static TypedMeeting next(String topic, Frame frame) {
        String title = frame.text("meetings.coverage.next", topic);
        return new TypedMeeting("training", title, topic, "", "08:00", "", "", "", "", "", "");
    }

    private static TypedMeeting empty(String kind) {
        String known = MeetingKind.of(kind).orElse(MeetingKind.BRIEFING).code();
        return new TypedMeeting(known, "", "", "", "08:00", "", "", "", "", "", "");
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(LIST)
    Object convene(
            Posted posted,
            @ModelAttribute TypedMeeting typed,
            @RequestParam(defaultValue = "") String missing) {
        return switch (typed.read(campaigns.today(posted.campaign().id()))) {
            case Read.Faulty(var faults) -> {
                posted.refuse();
                yield page(
                        posted.campaign(), posted.unit(), posted.frame(), typed, faults, missing);
            }
            case Read.Sound(var wanted) -> {
                var id = convene.convene(posted.unit(), wanted, posted.viewer());
                int listed = missing.isBlank() ? 0 : listMissing(posted, id, missing);
                Notices.say(
                        posted.redirect(),
                        listed == 0 ? "meetings.said.convened" : "meetings.said.convened-for",
                        listed);
                yield "redirect:" + MeetingPlace.of(posted.campaign(), posted.unit(), id);
            }
        };
    }

    private int listMissing(Posted posted, MeetingId meeting, String topic) {
        var missing = Coverage.missing(coverage.of(posted.campaign(), posted.unit(), topic));
        return convene.list(posted.unit(), meeting, Capacity.HEAD, missing);
    }

    @Needs(Permission.HOLD_MEETINGS)
    @GetMapping(LIST + "/{meeting}/edit")
    JteModel edit(Campaign campaign, CampaignUnit unit, Frame frame, @PathVariable UUID meeting) {
        Meeting found = meetings.get(unit, meeting);
        return page(campaign, unit, frame, found, typed(found), Map.of(), "");
    }

    private static TypedMeeting typed(Meeting meeting) {
        var plan = meeting.plan();
        return new TypedMeeting(
                plan.kind().code(),
                plan.title(),
                plan.topic(),
                meeting.day().toString(),
                hour(plan.from().atZone(Seat.ZONE)),
                hour(plan.until().atZone(Seat.ZONE)),
                plan.place(),
                plan.agenda(),
                plan.chair(),
                "",
                "");
    }

    private static String hour(ZonedDateTime moment) {
        return LocalTime.from(moment).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(LIST + "/{meeting}")
    Object change(
            Posted posted,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "-1") int version,
            @ModelAttribute TypedMeeting typed) {
        Meeting found = meetings.get(posted.unit(), meeting);
        return switch (typed.read(campaigns.today(posted.campaign().id()))) {
            case Read.Faulty(var faults) -> refused(posted, found, typed, faults, "");
            case Read.Sound(var wanted) ->
                    answer(
                            convene.change(
                                    posted.unit(), meeting, version, wanted, posted.viewer()),
                            posted,
                            found,
                            typed);
        };
    }

    private Object answer(Outcome outcome, Posted posted, Meeting found, TypedMeeting typed) {
        return switch (outcome) {
            case DONE, UNCHANGED, DONE_AND_TOLD -> {
                posted.say(
                        outcome == Outcome.DONE_AND_TOLD
                                ? "meetings.said.moved"
                                : "meetings.said.changed");
                yield "redirect:" + MeetingPlace.of(posted.campaign(), posted.unit(), found.id());
            }
            case OVERTAKEN, CALLED_OFF ->
                    refused(
                            posted,
                            found,
                            typed,
                            Map.of(),
                            outcome == Outcome.OVERTAKEN
                                    ? "meetings.fault.overtaken"
                                    : "meetings.fault.called-off");
            case NOT_THERE, NO_REASON, LONG_REASON -> throw new NotThere();
        };
    }

    private JteModel refused(
            Posted posted,
            Meeting found,
            TypedMeeting typed,
            Map<Field, String> faults,
            String fault) {
        posted.refuse();
        return page(posted.campaign(), posted.unit(), posted.frame(), found, typed, faults, fault);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            TypedMeeting typed,
            Map<Field, String> faults,
            String missing) {
        String list = MeetingPlace.list(campaign, unit);
        var view =
                new MeetingFormView(
                        list,
                        list,
                        typed,
                        MeetingListPages.kinds(frame),
                        topics(unit),
                        words(frame, faults),
                        "",
                        true,
                        0,
                        false,
                        missing,
                        missing.isBlank()
                                ? 0
                                : Coverage.missing(coverage.of(campaign, unit, missing)).size());
        return templates.meetingsForm(frame, view);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            Meeting meeting,
            TypedMeeting typed,
            Map<Field, String> faults,
            String fault) {
        String address = MeetingPlace.of(campaign, unit, meeting.id());
        var view =
                new MeetingFormView(
                        address,
                        address,
                        typed,
                        MeetingListPages.kinds(frame),
                        topics(unit),
                        words(frame, faults),
                        fault.isEmpty() ? "" : frame.text(fault),
                        false,
                        meeting.version(),
                        meeting.invitedAt() != null,
                        "",
                        0);
        return templates.meetingsForm(frame, view);
    }

    private List<String> topics(CampaignUnit unit) {
        return meetings.heldBy(unit).stream()
                .map(meeting -> meeting.plan().topic())
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, String> words(Frame frame, Map<Field, String> faults) {
        var words = new HashMap<String, String>();
        faults.forEach((field, fault) -> {
            String name = field.name().toLowerCase(Locale.ROOT);
            words.put(name, frame.text("meetings.fault." + name + "." + fault));
        });
        return words;
    }
}
