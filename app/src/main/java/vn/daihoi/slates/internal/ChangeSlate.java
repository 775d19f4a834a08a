package vn.daihoi.slates.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.slates.SlateId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Who is put on a slate and taken off it. Each change is written down with the state before it, so
/// that it can be taken back.
@Service
public class ChangeSlate {

    private final SlateStore slates;
    private final Pool pool;
    private final LogSlates log;

    ChangeSlate(SlateStore slates, Pool pool, LogSlates log) {
        this.slates = slates;
        this.pool = pool;
        this.log = log;
    }

    /// What came of an act.
    public enum Outcome {
        DONE,
        /// it was so already
        UNCHANGED,
        NO_SUCH_SLATE,
        /// somebody who is not among the unit's people, or no longer
        NO_SUCH_PERSON,
        /// somebody changed the slate meanwhile, and what was asked for rested on how it was
        OVERTAKEN,
        NO_NAME,
        LONG_NAME,
        NAME_TAKEN,
        NOTHING_TO_UNDO
    }

    /// Puts somebody on the slate. Two officers may do so at once: neither act takes the other
    /// back.
    @Transactional
    public Outcome add(CampaignUnit unit, SlateId slate, UUID person, Viewer by) {
        return one(unit, slate, person, "add", state -> state.add(Set.of(person)), by);
    }

    @Transactional
    public Outcome remove(CampaignUnit unit, SlateId slate, UUID person, Viewer by) {
        return one(unit, slate, person, "remove", state -> state.remove(Set.of(person)), by);
    }

    /// Keeps a person where they are, on the slate or off it.
    @Transactional
    public Outcome lock(CampaignUnit unit, SlateId slate, UUID person, Viewer by) {
        return one(unit, slate, person, "lock", state -> state.lock(person), by);
    }

    @Transactional
    public Outcome unlock(CampaignUnit unit, SlateId slate, UUID person, Viewer by) {
        return one(unit, slate, person, "unlock", state -> state.unlock(person), by);
    }

    private Outcome one(
            CampaignUnit unit,
            SlateId id,
            UUID person,
            String key,
            UnaryOperator<SlateState> change,
            Viewer by) {
        var names = names(unit, Set.of(person));
        return names.isEmpty() ? Outcome.NO_SUCH_PERSON : change(unit, id, key, names, change, by);
    }

    /// Takes several people off and puts others on in one step, such as a proposed repair.
    ///
    /// @param revision the slate that the proposal was made for
    @Transactional
    public Outcome swap(
            CampaignUnit unit, SlateId id, int revision, Set<UUID> out, Set<UUID> in, Viewer by) {
        var leaving = names(unit, out);
        var coming = names(unit, in);
        if (leaving.size() < out.size() || coming.size() < in.size()) {
            return Outcome.NO_SUCH_PERSON;
        }
        if (slates.lock(unit, id).filter(slate -> slate.revision() != revision).isPresent()) {
            return Outcome.OVERTAKEN;
        }
        return change(
                unit,
                id,
                "swap",
                List.of(String.join(", ", leaving), String.join(", ", coming)),
                state -> state.swap(out, in),
                by);
    }

    /// Takes back the newest change that holds.
    ///
    /// @param revision the slate as it was seen
    @Transactional
    public Outcome undo(CampaignUnit unit, SlateId id, int revision, Viewer by) {
        var slate = slates.lock(unit, id);
        if (slate.isEmpty()) {
            return Outcome.NO_SUCH_SLATE;
        }
        if (slate.get().revision() != revision) {
            return Outcome.OVERTAKEN;
        }
        if (!slates.undo(slate.get(), by)) {
            return Outcome.NOTHING_TO_UNDO;
        }
        log.done(unit, id, "undo", Map.of());
        return Outcome.DONE;
    }

    /// The slate becomes what it was; that is a change like any other and can be taken back.
    @Transactional
    public Outcome restore(CampaignUnit unit, SlateId id, int number, Viewer by) {
        return slates.versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version ->
                        change(
                                unit,
                                id,
                                "restore",
                                List.of(Integer.toString(number)),
                                _ -> version.state(),
                                by))
                .orElse(Outcome.NO_SUCH_SLATE);
    }

    private Outcome change(
            CampaignUnit unit,
            SlateId id,
            String key,
            List<String> arguments,
            UnaryOperator<SlateState> change,
            Viewer by) {
        var found = slates.lock(unit, id);
        if (found.isEmpty()) {
            return Outcome.NO_SUCH_SLATE;
        }
        var slate = found.get();
        var after = change.apply(slate.state());
        if (after.equals(slate.state())) {
            return Outcome.UNCHANGED;
        }
        slates.change(slate, after, "slates.change." + key, arguments, by);
        log.done(unit, id, key, Map.of("people", after.chosen().size()));
        return Outcome.DONE;
    }

    /// Names of those who are among the unit's people.
    private List<String> names(CampaignUnit unit, Set<UUID> people) {
        return pool.candidates(unit).stream()
                .filter(one -> people.contains(one.id()))
                .map(Candidate::name)
                .toList();
    }
}
