package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pilot.internal.Observer.Answer;
import vn.daihoi.profile.CongressPart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Invites those who watch a pilot, and takes their answers.
@Service
public class InviteObservers {

    static final int MOST = 200;
    static final int LONGEST_WORDS = 300;

    private final PilotStore pilots;
    private final ObserverStore observers;
    private final ScoreStore scores;
    private final ProposeObservers proposals;
    private final TellObservers tell;
    private final People people;
    private final PilotLog log;

    InviteObservers(
            PilotStore pilots,
            ObserverStore observers,
            ScoreStore scores,
            ProposeObservers proposals,
            TellObservers tell,
            People people,
            PilotLog log) {
        this.pilots = pilots;
        this.observers = observers;
        this.scores = scores;
        this.proposals = proposals;
        this.tell = tell;
        this.people = people;
        this.log = log;
    }

    /// @param ticked keys of people who were proposed
    /// @param login of somebody else; may be empty
    /// @param capacity as what that one is invited; may be empty
    @Transactional
    public Outcome invite(
            CampaignUnit upper,
            CampaignUnit unit,
            Collection<UUID> ticked,
            String login,
            String capacity,
            Viewer by) {
        var pilot = pilots.lock(upper, unit);
        if (pilot.isEmpty()) {
            return Outcome.NO_SUCH_THING;
        }
        if (capacity.strip().length() > LONGEST_WORDS) {
            return Outcome.LONG_WORDS;
        }
        Map<Person, String> chosen = chosen(upper, unit, ticked);
        if (!login.isBlank()) {
            Optional<Person> other = people.byLogin(login.strip()).filter(Person::active);
            if (other.isEmpty()) {
                return Outcome.NO_SUCH_LOGIN;
            }
            chosen.putIfAbsent(other.get(), capacity.strip());
        }
        if (chosen.isEmpty()) {
            return Outcome.NOBODY_CHOSEN;
        }
        if (observers.of(pilot.get().id()).size() + chosen.size() > MOST) {
            return Outcome.TOO_MANY;
        }
        var invited = new HashSet<PersonId>();
        var logins = new ArrayList<String>();
        chosen.forEach((person, as) -> {
            if (observers.invite(pilot.get().id(), person, as, by)) {
                invited.add(person.id());
                logins.add(person.login());
            }
        });
        tell.invited(
                upper,
                unit,
                observers.of(pilot.get().id()).stream()
                        .filter(observer -> invited.contains(observer.person()))
                        .toList());
        log.done("observer.invite", unit, pilot.get().id(), Map.of("people", logins));
        return Outcome.DONE;
    }

    private Map<Person, String> chosen(
            CampaignUnit upper, CampaignUnit unit, Collection<UUID> ticked) {
        var chosen = new LinkedHashMap<Person, String>();
        proposals.of(upper, unit).stream()
                .filter(each -> ticked.contains(each.person().id().value()))
                .forEach(each -> chosen.put(each.person(), each.capacity()));
        return chosen;
    }

    /// The person is told. One who has scored stays: what was scored would go too.
    @Transactional
    public Outcome strike(CampaignUnit upper, CampaignUnit unit, UUID id) {
        return change(
                upper,
                unit,
                id,
                (pilot, observer) -> {
                    if (!scores.ofObserver(id).isEmpty()) {
                        return Outcome.HAS_SCORED;
                    }
                    observers.strike(id);
                    tell.struck(upper, unit, observer);
                    log.done("observer.strike", unit, pilot.id(), Map.of("name", observer.name()));
                    return Outcome.DONE;
                });
    }

    /// @param parts to look at; none: all
    @Transactional
    public Outcome parts(
            CampaignUnit upper, CampaignUnit unit, UUID id, Collection<CongressPart> parts) {
        return change(
                upper,
                unit,
                id,
                (pilot, observer) -> {
                    observers.parts(id, parts);
                    log.done(
                            "observer.parts",
                            unit,
                            pilot.id(),
                            Map.of(
                                    "name",
                                    observer.name(),
                                    "parts",
                                    List.copyOf(parts.stream().map(CongressPart::code).toList())));
                    return Outcome.DONE;
                });
    }

    private interface Act {
        Outcome on(Pilot pilot, Observer observer);
    }

    private Outcome change(CampaignUnit upper, CampaignUnit unit, UUID id, Act act) {
        var pilot = pilots.lock(upper, unit);
        return pilot.flatMap(each -> observers.find(each.id(), id))
                .map(observer -> act.on(pilot.get(), observer))
                .orElse(Outcome.NO_SUCH_THING);
    }

    /// The observer's own answer, which may change.
    @Transactional
    public Outcome answer(CampaignUnit unit, Observer observer, Answer answer, String typed) {
        String words = typed.strip();
        if (words.length() > LONGEST_WORDS) {
            return Outcome.LONG_WORDS;
        }
        observers.answer(observer.id(), answer, words);
        log.done("observer.answer", unit, observer.pilot(), Map.of("answer", answer.code()));
        return Outcome.DONE;
    }
}
