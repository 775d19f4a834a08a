package vn.daihoi.meetings.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.meetings.MeetingId;
import vn.daihoi.meetings.internal.Meeting.Plan;
import vn.daihoi.organization.CampaignUnit;

import java.util.Map;

/// Takes down what people do with meetings.
@Component
class LogMeetings {

    private final Audit audit;

    LogMeetings(Audit audit) {
        this.audit = audit;
    }

    /// @param verb end of the act's key, such as `meeting.send`
    void done(String verb, CampaignUnit unit, MeetingId meeting, Map<String, ?> facts) {
        audit.record(act(verb, unit, meeting).after(facts));
    }

    void changed(CampaignUnit unit, MeetingId meeting, Plan before, Plan after) {
        audit.record(
                act("meeting.change", unit, meeting).before(facts(before)).after(facts(after)));
    }

    private static Act act(String verb, CampaignUnit unit, MeetingId meeting) {
        return Act.of("meetings." + verb)
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("meeting", meeting.value());
    }

    static Map<String, String> facts(Plan plan) {
        return Map.of(
                "kind",
                plan.kind().code(),
                "title",
                plan.title(),
                "from",
                plan.from().toString(),
                "until",
                plan.until().toString(),
                "place",
                plan.place());
    }
}
