package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.People;
import vn.daihoi.pilot.PastPilot;
import vn.daihoi.pilot.PastPilots;
import vn.daihoi.profile.CongressPart;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

@Service
class TakeOverPilots implements PastPilots {

    private final PilotStore pilots;
    private final ObserverStore observers;
    private final ScoreStore scores;
    private final DebriefingStore debriefings;
    private final People people;
    private final Clock clock;

    TakeOverPilots(
            PilotStore pilots,
            ObserverStore observers,
            ScoreStore scores,
            DebriefingStore debriefings,
            People people,
            Clock clock) {
        this.pilots = pilots;
        this.observers = observers;
        this.scores = scores;
        this.debriefings = debriefings;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(PastPilot past) {
        UUID pilot = pilots.mark(past.upper(), past.unit(), past.by());
        past.observers().forEach(seen -> seen(pilot, past, seen));
        past.conclusions()
                .forEach((part, words) ->
                        debriefings.conclude(
                                pilot,
                                CongressPart.valueOf(part.toUpperCase(Locale.ROOT)),
                                0,
                                words,
                                past.by()));
        past.remarks()
                .forEach(each -> debriefings.remark(pilot, each.who(), each.words(), past.by()));
        var closed = past.closed();
        if (closed != null) {
            pilots.scored(pilot, past.by(), closed);
            pilots.closed(pilot, past.by(), closed);
        }
    }

    private void seen(UUID pilot, PastPilot past, PastPilot.Seen seen) {
        var person =
                people.find(seen.who().id())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "There is no observer [%s]."
                                                .formatted(seen.who().login())));
        observers.invite(pilot, person, seen.capacity(), past.by());
        var observer = observers.find(pilot, person.id()).orElseThrow();
        observers.answer(observer.id(), Observer.Answer.COMES, "");
        seen.grades()
                .forEach((criterion, grade) ->
                        scores.put(observer.id(), criterion, grade, null, clock.instant()));
        seen.notes()
                .forEach((criterion, note) ->
                        scores.put(observer.id(), criterion, null, note, clock.instant()));
    }
}
