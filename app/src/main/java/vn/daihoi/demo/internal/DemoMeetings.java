package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.demo.internal.MeetingScript.Held;
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.MeetingKind;
import vn.daihoi.meetings.Meetings;
import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.NewQuestion;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Seat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Meetings held and to be held: who answered, who was there, what was decided.
@Component
class DemoMeetings {

    private final Meetings meetings;
    private final Campaigns campaigns;

    DemoMeetings(Meetings meetings, Campaigns campaigns) {
        this.meetings = meetings;
        this.campaigns = campaigns;
    }

    void hold(MeetingScript script, Campaign campaign, Map<String, Viewer> viewers) {
        script.meetings().forEach(held -> hold(held, campaign, viewers));
    }

    private void hold(Held held, Campaign campaign, Map<String, Viewer> viewers) {
        CampaignUnit holder = unit(campaign, held.unit());
        Viewer by = viewer(viewers, held.by());
        MeetingId id = meetings.convene(holder, wanted(held), by);
        var invited =
                campaigns.branch(holder).stream()
                        .filter(unit -> held.levels().contains(unit.level()))
                        .toList();
        meetings.list(holder, id, Capacity.of(held.as()).orElseThrow(), invited);
        meetings.invite(holder, id, by);
        held.answers()
                .forEach(said ->
                        meetings.answer(
                                unit(campaign, said.unit()),
                                id,
                                said.answer(),
                                said.words(),
                                viewer(viewers, said.by())));
        prepare(held, holder, id, by);
        if (held.held()) {
            var there =
                    invited.stream()
                            .filter(unit -> !held.absent().contains(unit.code()))
                            .map(CampaignUnit::id)
                            .collect(Collectors.toSet());
            meetings.present(holder, id, there, by);
        }
        if (!held.minutes().isEmpty()) {
            meetings.conclude(holder, id, held.minutes(), by);
        }
        held.decisions()
                .forEach(each ->
                        meetings.decide(
                                holder, id, each.text(), each.to(), each.due().orElse(null)));
    }

    private void prepare(Held held, CampaignUnit holder, MeetingId id, Viewer by) {
        held.material()
                .forEach(each ->
                        meetings.addMaterial(
                                holder,
                                id,
                                each.title(),
                                each.file() + ".docx",
                                DemoPapers.docx("/demo/meetings/" + each.file() + ".md"),
                                by));
        held.test()
                .ifPresent(test ->
                        meetings.setTest(
                                holder,
                                id,
                                test.pass(),
                                test.questions().stream().map(DemoMeetings::question).toList()));
    }

    private static NewQuestion question(MeetingScript.Question question) {
        return new NewQuestion(question.text(), question.choices(), question.right() - 1);
    }

    private static NewMeeting wanted(Held held) {
        return new NewMeeting(
                MeetingKind.of(held.kind()).orElseThrow(),
                held.title(),
                held.topic(),
                at(held, held.from()),
                at(held, held.until()),
                held.place(),
                held.agenda(),
                held.chair(),
                null);
    }

    private static Instant at(Held held, String hour) {
        return held.day().atTime(LocalTime.parse(hour)).atZone(Seat.ZONE).toInstant();
    }

    private CampaignUnit unit(Campaign campaign, String code) {
        return campaigns.unit(campaign.id(), code).orElseThrow();
    }

    private static Viewer viewer(Map<String, Viewer> viewers, String login) {
        return Objects.requireNonNull(viewers.get(login), login);
    }
}
