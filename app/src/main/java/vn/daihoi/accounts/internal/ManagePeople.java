package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;
import static vn.daihoi.accounts.internal.db.Tables.ROLE_GRANT;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.accounts.SecondFactorSwitchedOff;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.NotThere;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What administrators do with people, each within the own branch.
@Service
public class ManagePeople {

    public sealed interface Outcome {

        record Done(PersonId person) implements Outcome {}

        /// The words fit several units: which one?
        record Ambiguous(List<CampaignUnit> units) implements Outcome {}

        record Refused(Refusal reason) implements Outcome {}
    }

    public enum Refusal {
        BAD_LOGIN,
        LOGIN_TAKEN,
        NO_NAME,
        NO_UNIT,
        LAST_ADMINISTRATOR,
        ONESELF,
        OWN_SECOND_FACTOR;

        public String messageKey() {
            return "accounts.people.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final DSLContext database;
    private final People people;
    private final PeopleList list;
    private final Administration administration;
    private final LastAdministrator last;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final SecondFactor secondFactor;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    ManagePeople(
            DSLContext database,
            People people,
            PeopleList list,
            Administration administration,
            LastAdministrator last,
            OneTimeLinks links,
            Sessions sessions,
            SecondFactor secondFactor,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.people = people;
        this.list = list;
        this.administration = administration;
        this.last = last;
        this.links = links;
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// A new person with a first role, so that somebody is in charge of them.
    ///
    /// @param unit code or name
    @Transactional
    public Outcome add(Viewer viewer, String login, String name, Role role, String unit) {
        String plain = login.strip().toLowerCase(Locale.ROOT);
        if (!NewPerson.isLogin(plain)) {
            return new Outcome.Refused(Refusal.BAD_LOGIN);
        }
        if (people.byLogin(plain).isPresent()) {
            return new Outcome.Refused(Refusal.LOGIN_TAKEN);
        }
        if (name.isBlank() || name.length() > 200) {
            return new Outcome.Refused(Refusal.NO_NAME);
        }
        return switch (administration.of(viewer).meant(unit)) {
            case List<CampaignUnit> none when none.isEmpty() ->
                    new Outcome.Refused(Refusal.NO_UNIT);
            case List<CampaignUnit> one when one.size() == 1 -> {
                PersonId person = people.create(plain, name, null);
                people.grant(person, role, one.getFirst().id());
                yield new Outcome.Done(person);
            }
            case List<CampaignUnit> several -> new Outcome.Ambiguous(several);
        };
    }

    /// @param unit code or name
    @Transactional
    public Outcome grant(Viewer viewer, PersonId person, Role role, String unit) {
        managed(viewer, person);
        return switch (administration.of(viewer).meant(unit)) {
            case List<CampaignUnit> none when none.isEmpty() ->
                    new Outcome.Refused(Refusal.NO_UNIT);
            case List<CampaignUnit> one when one.size() == 1 -> {
                people.grant(person, role, one.getFirst().id());
                yield new Outcome.Done(person);
            }
            case List<CampaignUnit> several -> new Outcome.Ambiguous(several);
        };
    }

    @Transactional
    public Outcome revoke(Viewer viewer, PersonId person, UUID grant) {
        RoleGrant lost =
                seen(viewer, person).grants().stream()
                        .filter(held -> held.id().equals(grant))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        if (!administration.of(viewer).holds(lost.unit())) {
            throw new NotAllowed();
        }
        if (last.wouldGo(person, List.of(lost))) {
            return new Outcome.Refused(Refusal.LAST_ADMINISTRATOR);
        }
        database.update(ROLE_GRANT)
                .set(ROLE_GRANT.REVOKED_AT, OffsetDateTime.now(clock))
                .where(ROLE_GRANT.ID.eq(grant), ROLE_GRANT.REVOKED_AT.isNull())
                .execute();
        takeDown("accounts.role.revoked", person, lost.unit(), Map.of("role", lost.role().name()));
        return new Outcome.Done(person);
    }

    /// Switching someone off ends their sessions.
    @Transactional
    public Outcome setActive(Viewer viewer, PersonId person, boolean active) {
        PeopleList.Row row = managed(viewer, person);
        if (!active && person.equals(viewer.id())) {
            return new Outcome.Refused(Refusal.ONESELF);
        }
        if (!active && last.wouldGo(person, row.grants())) {
            return new Outcome.Refused(Refusal.LAST_ADMINISTRATOR);
        }
        database.update(PERSON)
                .set(PERSON.ACTIVE, active)
                .where(PERSON.ID.eq(person.value()))
                .execute();
        if (!active) {
            sessions.end(row.person().login(), null);
        }
        UnitId unit = row.grants().isEmpty() ? null : row.grants().getFirst().unit();
        audit.record(
                Act.of(active ? "accounts.person.activated" : "accounts.person.deactivated")
                        .on(unit == null ? null : unit.value())
                        .object("person", person.value()));
        return new Outcome.Done(person);
    }

    /// @return path of a one-time link with which the person chooses a new password
    @Transactional
    public String link(Viewer viewer, PersonId person) {
        managed(viewer, person);
        return links.issue(person);
    }

    /// For who has lost the phone and the recovery codes. One's own is switched off with the
    /// password, on the page of one's account: a screen left open must not be enough.
    @Transactional
    public Outcome switchOffSecondFactor(Viewer viewer, PersonId person) {
        managed(viewer, person);
        if (person.equals(viewer.id())) {
            return new Outcome.Refused(Refusal.OWN_SECOND_FACTOR);
        }
        if (secondFactor.isOn(person)) {
            secondFactor.disable(person);
            events.publishEvent(new SecondFactorSwitchedOff(person, viewer.id()));
        }
        return new Outcome.Done(person);
    }

    private void takeDown(String act, PersonId person, UnitId unit, Map<String, ?> before) {
        audit.record(Act.of(act).on(unit.value()).object("person", person.value()).before(before));
    }

    private PeopleList.Row seen(Viewer viewer, PersonId person) {
        return list.find(administration.of(viewer), person).orElseThrow(NotThere::new);
    }

    /// Whoever has a role outside of the branch is not in this administrator's hands: a new
    /// password would open that role, too.
    private PeopleList.Row managed(Viewer viewer, PersonId person) {
        PeopleList.Row row = seen(viewer, person);
        if (!administration.of(viewer).holdsAll(row.grants())) {
            throw new NotAllowed();
        }
        return row;
    }
}
