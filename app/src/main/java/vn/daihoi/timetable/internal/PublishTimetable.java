package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.steering.WorkingGroup;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.PublishedCongress;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.TimetableSetup.Hall;
import vn.daihoi.timetable.TimetableSetup.Leader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes a draft hold: days of congresses in the plans, notices to the units concerned.
///
/// A draft is held against its case once more in the transaction that publishes it, with groups and
/// plans as they are then: what is published never holds a clash.
@Service
public class PublishTimetable {

    private final TimetableStore store;
    private final PublicationStore publications;
    private final ReadTimetable read;
    private final CongressDays days;
    private final TellOfTimetable tell;
    private final Audit audit;

    PublishTimetable(
            TimetableStore store,
            PublicationStore publications,
            ReadTimetable read,
            CongressDays days,
            TellOfTimetable tell,
            Audit audit) {
        this.store = store;
        this.publications = publications;
        this.read = read;
        this.days = days;
        this.tell = tell;
        this.audit = audit;
    }

    /// @param revision of the draft that the person saw
    @Transactional
    public Outcome publish(CampaignUnit unit, int revision, Viewer by) {
        store.lock(unit);
        var seen = read.see(unit);
        if (seen.board().revision() != revision) {
            return Outcome.OVERTAKEN;
        }
        var draft = seen.board().draft();
        if (draft.placements().isEmpty()
                || !seen.congresses().clashes(draft.placements()).isEmpty()) {
            return Outcome.CLASHES;
        }
        var now = congresses(seen);
        var before = publications.of(unit.campaign(), now.keySet());
        int number = publications.newest(unit).map(KeptDraft::number).orElse(0) + 1;
        publications.publish(unit, number, draft, now, by);
        now.forEach((ward, congress) -> settle(seen.situation(), ward, congress, before.get(ward)));
        record(unit, number, now.size());
        return Outcome.DONE;
    }

    private static Map<UnitId, PublishedCongress> congresses(ReadTimetable.Seen seen) {
        var congresses = new LinkedHashMap<UnitId, PublishedCongress>();
        var situation = seen.situation();
        for (CampaignUnit ward : situation.units()) {
            seen.board()
                    .draft()
                    .of(ward.id().value())
                    .filter(_ -> !situation.isHeld(ward.id().value()))
                    .ifPresent(one ->
                            congresses.put(
                                    ward.id(),
                                    congress(ward, one, seen.board().draft().setup(), situation)));
        }
        return congresses;
    }

    private static PublishedCongress congress(
            CampaignUnit ward, Placement one, TimetableSetup setup, Situation situation) {
        return new PublishedCongress(
                one.day(),
                one.half(),
                situation.inCharge(ward).map(WorkingGroup::name).orElse(""),
                setup.leader(one.leader()).map(PublishTimetable::called).orElse(""),
                setup.hall(one.hall()).map(Hall::name).orElse(""));
    }

    private static String called(Leader leader) {
        return leader.duty().isEmpty() ? leader.name() : leader.name() + ", " + leader.duty();
    }

    private void settle(
            Situation situation,
            UnitId ward,
            PublishedCongress now,
            @Nullable PublishedCongress before) {
        var unit = situation.unit(ward.value()).orElseThrow();
        var planned = situation.planDay(ward.value());
        if (planned.filter(now.day()::equals).isEmpty()) {
            days.set(unit.campaign(), ward, now.day());
            recordDay(unit, planned.map(Object::toString).orElse(""), now);
        }
        if (!now.equals(before)) {
            tell.of(unit, now, before);
        }
    }

    private void recordDay(CampaignUnit unit, String before, PublishedCongress now) {
        audit.record(
                Act.of("plans.congress-day.set")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .before(Map.of("day", before))
                        .after(Map.of("day", now.day().toString())));
    }

    private void record(CampaignUnit unit, int number, int congresses) {
        var facts = new HashMap<String, Object>();
        facts.put("number", number);
        facts.put("congresses", congresses);
        audit.record(
                Act.of("timetable.timetable.publish")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .after(facts));
    }
}
