package vn.daihoi.plans;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/// One step of one unit, as it stands.
///
/// @param step id of the step in the profile
/// @param number its place in the profile's order
/// @param due last day in time; null while not known
/// @param evidenceKind [Evidence#PROOF], or the kind of the event; null while not reached
/// @param evidenceObject what the event was about; for a proof, the key of its file, null where it
///   has none
/// @param proof what an officer wrote; null for an event
/// @param notApplicable why it does not concern the unit; null: it does
/// @param delayReason in the unit's words; null where none is given
/// @param look of the level above at a proof that an officer filed; null where none is asked for
/// @param earlier whether the evidence was there before a directive asked for it
public record Milestone(
        UnitId unit,
        String step,
        int number,
        @Nullable LocalDate due,
        @Nullable Integer dueOffset,
        int dueSoonDays,
        @Nullable LocalDate reachedOn,
        @Nullable String evidenceKind,
        @Nullable String evidenceObject,
        @Nullable String proof,
        @Nullable String notApplicable,
        @Nullable String delayReason,
        @Nullable Look look,
        boolean earlier,
        State state) {

    public State stateOn(LocalDate today) {
        return State.of(due, dueSoonDays, reachedOn, notApplicable == null, today);
    }

    /// How long it has been late, or was when it was reached; 0 when it is in time.
    public long daysLate(LocalDate today) {
        if (due == null || !(state == State.OVERDUE || state == State.REACHED_LATE)) {
            return 0;
        }
        return ChronoUnit.DAYS.between(due, reachedOn == null ? today : reachedOn);
    }

    public Milestone with(State next) {
        return changed(copy -> copy.state = next);
    }

    public Milestone due(@Nullable LocalDate day) {
        return changed(copy -> copy.due = day);
    }

    public Milestone reached(
            LocalDate on, String kind, @Nullable String object, @Nullable String words) {
        return shown(on, kind, object, words);
    }

    private Milestone shown(
            @Nullable LocalDate on,
            @Nullable String kind,
            @Nullable String object,
            @Nullable String words) {
        return changed(copy -> {
            copy.reachedOn = on;
            copy.evidenceKind = kind;
            copy.evidenceObject = object;
            copy.proof = words;
            copy.look = null;
            copy.earlier = false;
        });
    }

    public Milestone earlier(boolean wasThere) {
        return changed(copy -> copy.earlier = wasThere);
    }

    public Milestone looked(@Nullable Look next) {
        return changed(copy -> copy.look = next);
    }

    /// Whether a proof was filed that the level above has not looked at.
    public boolean awaitsLook() {
        return look != null && look.verdict() == Look.Verdict.PENDING;
    }

    /// Whether it is open because the level above returned what was filed.
    public boolean isReturned() {
        return look != null && look.verdict() == Look.Verdict.RETURNED;
    }

    public Milestone notReached() {
        return shown(null, null, null, null);
    }

    /// As if nothing had shown it, with what the level above says of the proof that was filed.
    public Milestone returned(String words) {
        return notReached().looked(Look.returned(words));
    }

    public Milestone notApplicable(@Nullable String why) {
        return changed(copy -> copy.notApplicable = why);
    }

    public Milestone delayed(@Nullable String why) {
        return changed(copy -> copy.delayReason = why);
    }

    private Milestone changed(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.milestone(this);
    }

    /// What of a milestone can become another, while it does.
    private static final class Copy {

        private @Nullable LocalDate due;
        private @Nullable LocalDate reachedOn;
        private @Nullable String evidenceKind;
        private @Nullable String evidenceObject;
        private @Nullable String proof;
        private @Nullable String notApplicable;
        private @Nullable String delayReason;
        private @Nullable Look look;
        private boolean earlier;
        private State state;

        Copy(Milestone of) {
            due = of.due;
            reachedOn = of.reachedOn;
            evidenceKind = of.evidenceKind;
            evidenceObject = of.evidenceObject;
            proof = of.proof;
            notApplicable = of.notApplicable;
            delayReason = of.delayReason;
            look = of.look;
            earlier = of.earlier;
            state = of.state;
        }

        Milestone milestone(Milestone of) {
            return new Milestone(
                    of.unit,
                    of.step,
                    of.number,
                    due,
                    of.dueOffset,
                    of.dueSoonDays,
                    reachedOn,
                    evidenceKind,
                    evidenceObject,
                    proof,
                    notApplicable,
                    delayReason,
                    look,
                    earlier,
                    state);
        }
    }
}
