package vn.daihoi.slates.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.RequiredEvidence;
import vn.daihoi.slates.SlateAdopted;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.ChangeSlate.Outcome;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What people do with slates as a whole: begin, copy, name, keep versions, adopt, put away. Who is
/// on them is the business of [ChangeSlate].
@Service
public class KeepSlates {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 200;

    private final SlateStore slates;
    private final Pool pool;
    private final LogSlates log;
    private final ApplicationEventPublisher events;
    private final RequiredEvidence evidence;

    KeepSlates(
            SlateStore slates,
            Pool pool,
            LogSlates log,
            ApplicationEventPublisher events,
            RequiredEvidence evidence) {
        this.slates = slates;
        this.pool = pool;
        this.log = log;
        this.events = events;
        this.evidence = evidence;
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
        log.done(unit, id, "begin", Map.of("people", state.chosen().size()));
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
                    log.done(unit, id, "keep", Map.of("version", number));
                    return Outcome.DONE;
                })
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
            log.done(unit, id, "rename", Map.of());
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
        log.done(unit, id, "adopt", Map.of("people", people));
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
                    log.done(unit, id, "put-away", Map.of());
                    return Outcome.DONE;
                })
                .orElse(Outcome.NO_SUCH_SLATE);
    }
}
