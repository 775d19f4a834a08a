package vn.daihoi.slates.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.RequiredEvidence;
import vn.daihoi.slates.SlateAdopted;
import vn.daihoi.slates.SlateId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What people do with slates. Each change is written down with the state before it, so that it can
/// be taken back.
@Service
public class ChangeSlate {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_NOTE = 200;

    private final SlateStore slates;
    private final Pool pool;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final RequiredEvidence evidence;

    ChangeSlate(
            SlateStore slates,
            Pool pool,
            Audit audit,
            ApplicationEventPublisher events,
            RequiredEvidence evidence) {
        this.slates = slates;
        this.pool = pool;
        this.audit = audit;
        this.events = events;
        this.evidence = evidence;
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

    /// What came of beginning a slate.
    ///
    /// @param id the new slate, when it was begun
    public record Begun(Outcome outcome, Optional<SlateId> id) {}

    /// What a new slate starts from.
    public enum Start {
        EMPTY,
        /// members of the term that ends
        SITTING
    }

    @Transactional
    public Begun begin(CampaignUnit unit, String typed, Start start, Viewer by) {
        var state =
                switch (start) {
                    case EMPTY -> SlateState.EMPTY;
                    case SITTING -> SlateState.EMPTY.add(sitting(unit));
                };
        return begin(unit, typed, state, by);
    }

    /// A second slate that starts where another one stands.
    @Transactional
    public Begun copy(CampaignUnit unit, SlateId from, String typed, Viewer by) {
        return slates.find(unit, from)
                .map(slate -> begin(unit, typed, slate.state(), by))
                .orElseGet(() -> new Begun(Outcome.NO_SUCH_SLATE, Optional.empty()));
    }

    private Begun begin(CampaignUnit unit, String typed, SlateState state, Viewer by) {
        var name = tidy(typed);
        var fault = fault(unit, name);
        if (fault != Outcome.DONE) {
            return new Begun(fault, Optional.empty());
        }
        var id = slates.create(unit, name, state, by);
        record(unit, id, "slates.slate.begin", Map.of("people", state.chosen().size()));
        return new Begun(Outcome.DONE, Optional.of(id));
    }

    private Set<UUID> sitting(CampaignUnit unit) {
        return pool.candidates(unit).stream()
                .filter(Candidate::isSitting)
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    private Outcome fault(CampaignUnit unit, String name) {
        if (name.isEmpty()) {
            return Outcome.NO_NAME;
        }
        if (name.length() > LONGEST_NAME) {
            return Outcome.LONG_NAME;
        }
        return slates.hasName(unit, name) ? Outcome.NAME_TAKEN : Outcome.DONE;
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
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
        record(unit, id, "slates.slate.undo", Map.of());
        return Outcome.DONE;
    }

    /// Keeps the state under a note, to come back to.
    @Transactional
    public Outcome keep(CampaignUnit unit, SlateId id, String note, Viewer by) {
        var tidy = tidy(note);
        if (tidy.length() > LONGEST_NOTE) {
            return Outcome.LONG_NAME;
        }
        return slates.lock(unit, id)
                .map(slate -> {
                    int number = slates.keep(slate, tidy, by);
                    record(unit, id, "slates.slate.keep", Map.of("version", number));
                    return Outcome.DONE;
                })
                .orElse(Outcome.NO_SUCH_SLATE);
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

    @Transactional
    public Outcome rename(CampaignUnit unit, SlateId id, String typed, Viewer by) {
        var name = tidy(typed);
        var slate = slates.lock(unit, id);
        if (slate.isEmpty()) {
            return Outcome.NO_SUCH_SLATE;
        }
        if (slate.get().name().equals(name)) {
            return Outcome.UNCHANGED;
        }
        var fault = fault(unit, name);
        if (fault == Outcome.DONE) {
            slates.rename(id, name);
            record(unit, id, "slates.slate.rename", Map.of());
        }
        return fault;
    }

    /// The slate is the one that the unit submits.
    @Transactional
    public Outcome adopt(CampaignUnit unit, SlateId id, int revision, Viewer by) {
        var slate = slates.lock(unit, id);
        if (slate.isEmpty()) {
            return Outcome.NO_SUCH_SLATE;
        }
        if (slate.get().revision() != revision) {
            return Outcome.OVERTAKEN;
        }
        slates.adopt(slate.get(), by);
        int people = slate.get().state().chosen().size();
        record(unit, id, "slates.slate.adopt", Map.of("people", people));
        events.publishEvent(new SlateAdopted(unit.campaign(), unit.id(), id, people));
        evidence.slateAdopted(unit.campaign(), unit.id(), id.value().toString());
        return Outcome.DONE;
    }

    /// Puts a slate away; it can be brought back.
    @Transactional
    public Outcome putAway(CampaignUnit unit, SlateId id, Viewer by) {
        return slates.lock(unit, id)
                .map(slate -> {
                    slates.setRemoved(id, true);
                    record(unit, id, "slates.slate.put-away", Map.of());
                    return Outcome.DONE;
                })
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
        record(unit, id, "slates.slate." + key, Map.of("people", after.chosen().size()));
        return Outcome.DONE;
    }

    /// Names of those who are among the unit's people.
    private List<String> names(CampaignUnit unit, Set<UUID> people) {
        return pool.candidates(unit).stream()
                .filter(one -> people.contains(one.id()))
                .map(Candidate::name)
                .toList();
    }

    private void record(CampaignUnit unit, SlateId id, String key, Map<String, ?> after) {
        audit.record(
                Act.of(key)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("slate", id.value())
                        .after(after));
    }
}
