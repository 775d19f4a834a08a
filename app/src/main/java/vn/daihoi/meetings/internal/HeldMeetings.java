package vn.daihoi.meetings.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.Capacity;
import vn.daihoi.meetings.MeetingEntry;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.Meetings;
import vn.daihoi.meetings.NewMeeting;
import vn.daihoi.meetings.NewQuestion;
import vn.daihoi.meetings.internal.Invitee.How;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Meetings as other modules see them.
@Service
class HeldMeetings implements Meetings {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final ConveneMeetings convene;
    private final SendInvitations send;
    private final RollCall roll;
    private final Conclude conclude;
    private final Materials materials;
    private final TrainingTests tests;
    private final Campaigns campaigns;

    HeldMeetings(
            MeetingStore meetings,
            InviteeStore invitees,
            ConveneMeetings convene,
            SendInvitations send,
            RollCall roll,
            Conclude conclude,
            Materials materials,
            TrainingTests tests,
            Campaigns campaigns) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.convene = convene;
        this.send = send;
        this.roll = roll;
        this.conclude = conclude;
        this.materials = materials;
        this.tests = tests;
        this.campaigns = campaigns;
    }

    @Override
    public List<MeetingEntry> of(CampaignId campaign, Collection<UnitId> units) {
        var shown = campaigns.get(campaign);
        Map<UnitId, CampaignUnit> known =
                campaigns.units(campaign, units).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
        Map<MeetingId, List<Invitee>> invited =
                invitees.of(campaign, units).stream()
                        .collect(Collectors.groupingBy(Invitee::meeting));
        var entries = new ArrayList<MeetingEntry>();
        for (Meeting meeting : meetings.of(campaign, units)) {
            CampaignUnit holder = known.get(meeting.unit());
            if (holder != null) {
                entries.add(entry(meeting, holder, MeetingPlace.of(shown, holder, meeting.id())));
            } else {
                entries.addAll(
                        invitations(
                                shown,
                                meeting,
                                invited.getOrDefault(meeting.id(), List.of()),
                                known));
            }
        }
        return entries;
    }

    private static List<MeetingEntry> invitations(
            Campaign campaign,
            Meeting meeting,
            List<Invitee> invited,
            Map<UnitId, CampaignUnit> known) {
        var entries = new ArrayList<MeetingEntry>();
        for (Invitee invitee : invited) {
            CampaignUnit unit = known.get(invitee.unit());
            if (unit != null && entries.stream().noneMatch(each -> each.unit().equals(unit.id()))) {
                entries.add(
                        entry(
                                meeting,
                                unit,
                                MeetingPlace.invitation(campaign, unit, invitee.id())));
            }
        }
        return entries;
    }

    private static MeetingEntry entry(Meeting meeting, CampaignUnit unit, String address) {
        var plan = meeting.plan();
        return new MeetingEntry(
                meeting.id(),
                unit.id(),
                plan.title(),
                plan.place(),
                plan.from(),
                plan.until(),
                meeting.isCalledOff(),
                meeting.version(),
                address);
    }

    @Override
    public MeetingId convene(CampaignUnit holder, NewMeeting meeting, Viewer by) {
        return convene.convene(holder, meeting, by);
    }

    @Override
    public void list(
            CampaignUnit holder, MeetingId meeting, Capacity as, Collection<CampaignUnit> units) {
        convene.list(holder, meeting, as, units);
    }

    @Override
    public void invite(CampaignUnit holder, MeetingId meeting, Viewer by) {
        send.send(holder, meeting.value());
    }

    @Override
    @Transactional
    public void answer(CampaignUnit unit, MeetingId meeting, String said, String words, Viewer by) {
        var invitation =
                invitees.of(unit).stream()
                        .filter(each -> each.meeting().equals(meeting))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "Unit [%s] is not invited.".formatted(unit.code())));
        Answer answer =
                Answer.of(said)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "Answer [%s] is none.".formatted(said)));
        invitees.answer(invitation.id(), answer, words, by);
    }

    @Override
    @Transactional
    public void conclude(CampaignUnit holder, MeetingId meeting, String minutes, Viewer by) {
        conclude.minutes(holder, find(holder, meeting), minutes, by);
    }

    private Meeting find(CampaignUnit holder, MeetingId meeting) {
        return meetings.find(holder, meeting.value()).orElseThrow();
    }

    @Override
    @Transactional
    public void decide(
            CampaignUnit holder,
            MeetingId meeting,
            String words,
            String to,
            @Nullable LocalDate due) {
        var outcome = conclude.decide(holder, find(holder, meeting), words, to, due);
        if (outcome != Conclude.Outcome.DONE) {
            throw new IllegalArgumentException(
                    "Decision [%s] was refused: %s.".formatted(words, outcome));
        }
    }

    @Override
    @Transactional
    public void present(
            CampaignUnit holder, MeetingId meeting, Collection<UnitId> units, Viewer by) {
        var held = find(holder, meeting);
        invitees.of(meeting).stream()
                .filter(invitee -> units.contains(invitee.unit()))
                .forEach(invitee -> roll.present(holder, held, invitee.id(), How.LIST, by));
    }

    @Override
    @Transactional
    public void addMaterial(
            CampaignUnit holder,
            MeetingId meeting,
            String title,
            String fileName,
            byte[] content,
            Viewer by) {
        materials
                .add(holder, find(holder, meeting), title, fileName, content, by)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(
                            "Material [%s] was refused: %s.".formatted(fileName, fault));
                });
    }

    @Override
    @Transactional
    public void setTest(
            CampaignUnit holder, MeetingId meeting, int passMark, List<NewQuestion> questions) {
        var training = find(holder, meeting);
        for (NewQuestion question : questions) {
            var typed = TypedQuestion.of(question);
            if (typed.fault().isPresent()
                    || tests.add(holder, training, typed) != TrainingTests.Outcome.DONE) {
                throw new IllegalArgumentException(
                        "Question [%s] was refused.".formatted(question.text()));
            }
        }
        if (tests.set(holder, training, passMark, true) != TrainingTests.Outcome.DONE) {
            throw new IllegalArgumentException(
                    "A test with pass mark [%d] was refused.".formatted(passMark));
        }
    }
}
