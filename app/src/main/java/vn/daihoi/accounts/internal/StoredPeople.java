package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;
import static vn.daihoi.accounts.internal.db.Tables.ROLE_GRANT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.accounts.RoleGranted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.db.tables.records.PersonRecord;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@Service
class StoredPeople implements People {

    private final DSLContext database;
    private final PasswordEncoder encoder;
    private final Campaigns campaigns;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredPeople(
            DSLContext database,
            PasswordEncoder encoder,
            Campaigns campaigns,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.campaigns = campaigns;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(PersonId person) {
        return where(PERSON.ID.eq(person.value())).stream().findFirst();
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return where(PERSON.LOGIN.eq(login.strip().toLowerCase(Locale.ROOT))).stream().findFirst();
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> people) {
        var found = new HashMap<PersonId, Person>();
        where(PERSON.ID.in(people.stream().map(PersonId::value).toList()))
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        find(people).forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    private List<Person> where(Condition condition) {
        return database.selectFrom(PERSON)
                .where(condition)
                .orderBy(PERSON.GIVEN.collate("vi-VN-x-icu"), PERSON.NAME.collate("vi-VN-x-icu"))
                .fetch(StoredPeople::person);
    }

    static Person person(PersonRecord row) {
        return new Person(
                new PersonId(row.getId()), row.getLogin(), row.getName(), row.getActive());
    }

    @Override
    @Transactional
    public PersonId create(String login, String name, @Nullable String password) {
        String plain = login.strip().toLowerCase(Locale.ROOT);
        if (!NewPerson.isLogin(plain) || byLogin(plain).isPresent()) {
            throw new IllegalArgumentException(
                    "The login (%s) is taken or not of the form.".formatted(plain));
        }
        UUID id = Ids.next();
        database.insertInto(PERSON)
                .set(PERSON.ID, id)
                .set(PERSON.LOGIN, plain)
                .set(PERSON.NAME, name.strip())
                .set(PERSON.PASSWORD_HASH, password == null ? null : encoder.encode(password))
                .set(PERSON.CREATED_AT, OffsetDateTime.now(clock))
                .execute();
        audit.record(
                Act.of("accounts.person.created")
                        .object("person", id)
                        .after(Map.of("login", plain, "name", name.strip())));
        return new PersonId(id);
    }

    @Override
    @Transactional
    public void grant(PersonId person, Role role, UnitId unit) {
        int granted =
                database.insertInto(ROLE_GRANT)
                        .set(ROLE_GRANT.ID, Ids.next())
                        .set(ROLE_GRANT.PERSON_ID, person.value())
                        .set(ROLE_GRANT.ROLE, role.name())
                        .set(ROLE_GRANT.UNIT_ID, unit.value())
                        .set(ROLE_GRANT.GRANTED_AT, OffsetDateTime.now(clock))
                        .set(ROLE_GRANT.GRANTED_BY, viewer())
                        .onConflictDoNothing()
                        .execute();
        if (granted == 1) {
            audit.record(
                    Act.of("accounts.role.granted")
                            .on(unit.value())
                            .object("person", person.value())
                            .after(Map.of("role", role.name())));
            events.publishEvent(new RoleGranted(person, role, unit));
        }
    }

    private static @Nullable UUID viewer() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer
                ? viewer.id().value()
                : null;
    }

    @Override
    public int withRolesOn(Collection<UnitId> units) {
        return database.fetchCount(
                PERSON,
                PERSON.ACTIVE.isTrue(),
                PERSON.ID.in(
                        database.select(ROLE_GRANT.PERSON_ID)
                                .from(ROLE_GRANT)
                                .where(
                                        ROLE_GRANT.REVOKED_AT.isNull(),
                                        ROLE_GRANT.UNIT_ID.in(
                                                units.stream().map(UnitId::value).toList()))));
    }

    @Override
    public Map<UnitId, List<PersonId>> holdersOn(Permission permission, Collection<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return database.selectDistinct(ROLE_GRANT.UNIT_ID, ROLE_GRANT.PERSON_ID)
                .from(ROLE_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE_GRANT.PERSON_ID))
                .where(
                        PERSON.ACTIVE.isTrue(),
                        ROLE_GRANT.REVOKED_AT.isNull(),
                        ROLE_GRANT.ROLE.in(roles(permission)),
                        ROLE_GRANT.UNIT_ID.eq(DSL.any(ids)))
                .orderBy(ROLE_GRANT.UNIT_ID, ROLE_GRANT.PERSON_ID)
                .fetchGroups(row -> new UnitId(row.value1()), row -> new PersonId(row.value2()));
    }

    private static List<String> roles(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.allows(permission))
                .map(Role::name)
                .toList();
    }

    @Override
    public List<Person> holdersOf(Permission permission, CampaignUnit unit) {
        var roles = roles(permission);
        var units =
                Stream.concat(
                                campaigns.ancestry(unit).stream().map(CampaignUnit::id),
                                Stream.of(RoleGrant.EVERYWHERE))
                        .map(UnitId::value)
                        .toList();
        return where(
                PERSON.ACTIVE
                        .isTrue()
                        .and(
                                PERSON.ID.in(
                                        database.select(ROLE_GRANT.PERSON_ID)
                                                .from(ROLE_GRANT)
                                                .where(
                                                        ROLE_GRANT.REVOKED_AT.isNull(),
                                                        ROLE_GRANT.ROLE.in(roles),
                                                        ROLE_GRANT.UNIT_ID.in(units)))));
    }
}
