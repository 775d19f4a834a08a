package vn.daihoi.pilot.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.profile.PilotSheet;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an observer taps and notes on a phone. Each observer has one answer for each criterion; the
/// last tap counts, from whichever device it comes.
@Service
public class ScoreCriteria {

    public static final int LONGEST_NOTE = 1000;

    /// A phone may be without network for the whole congress, and for the way home.
    private static final Duration OLDEST_TAP = Duration.ofDays(2);

    private final PilotStore pilots;
    private final ObserverStore observers;
    private final ScoreStore scores;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final PilotScreens screens;
    private final PilotLog log;
    private final Clock clock;

    ScoreCriteria(
            PilotStore pilots,
            ObserverStore observers,
            ScoreStore scores,
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            PilotScreens screens,
            PilotLog log,
            Clock clock) {
        this.pilots = pilots;
        this.observers = observers;
        this.scores = scores;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.screens = screens;
        this.log = log;
        this.clock = clock;
    }

    /// The viewer as an observer of the unit's pilot; empty for everybody else.
    public Optional<Observer> observer(CampaignUnit unit, Viewer viewer) {
        return pilots.ofUnit(unit)
                .filter(pilot -> !pilot.isWithdrawn())
                .flatMap(pilot -> observers.find(pilot.id(), viewer.id()));
    }

    public PilotSheet sheet(CampaignUnit unit) {
        return profiles.of(campaigns.get(unit.campaign())).pilot();
    }

    public List<Score> of(Observer observer) {
        return scores.ofObserver(observer.id());
    }

    /// Whether a tap would count now.
    public Outcome state(CampaignUnit unit) {
        return pilots.ofUnit(unit).map(pilot -> state(unit, pilot)).orElse(Outcome.NO_SUCH_THING);
    }

    private Outcome state(CampaignUnit unit, Pilot pilot) {
        if (pilot.isScored()) {
            return Outcome.SCORING_CLOSED;
        }
        var today = campaigns.today(unit.campaign());
        return days.of(unit.campaign(), unit.id()).filter(day -> day.isAfter(today)).isPresent()
                ? Outcome.TOO_EARLY
                : Outcome.DONE;
    }

    /// One tap.
    ///
    /// @param grade id of a grade, or [Score#UNSEEN]; null: stays as it is
    /// @param note null: stays as it is
    /// @param age of the tap, when it waited on the phone; longer than two days counts as two days
    public record Tap(
            String criterion, @Nullable String grade, @Nullable String note, Duration age) {

        boolean isOf(PilotSheet sheet) {
            return sheet.criterion(criterion).isPresent()
                    && (grade == null
                            || grade.equals(Score.UNSEEN)
                            || sheet.grades().stream().anyMatch(each -> each.id().equals(grade)));
        }
    }

    @Transactional
    public Outcome score(CampaignUnit unit, Observer observer, Tap tap) {
        var pilot = pilots.share(observer.pilot());
        if (pilot.isEmpty() || !tap.isOf(sheet(unit))) {
            return Outcome.NO_SUCH_THING;
        }
        var state = state(unit, pilot.get());
        if (state != Outcome.DONE) {
            return state;
        }
        String note = tap.note() == null ? null : tap.note().replace("\r\n", "\n").strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            return Outcome.LONG_WORDS;
        }
        var waited = tap.age().isNegative() ? Duration.ZERO : tap.age();
        scores.put(
                observer.id(),
                tap.criterion(),
                tap.grade(),
                note,
                clock.instant().minus(waited.compareTo(OLDEST_TAP) > 0 ? OLDEST_TAP : waited));
        log.done("score.put", unit, pilot.get().id(), facts(tap));
        screens.changed(pilot.get().id());
        return Outcome.DONE;
    }

    private static Map<String, Object> facts(Tap tap) {
        var facts = new HashMap<String, Object>();
        facts.put("criterion", tap.criterion());
        if (tap.grade() != null) {
            facts.put("grade", tap.grade());
        }
        return facts;
    }
}
