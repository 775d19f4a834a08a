package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.PERSON;
import static vn.daihoi.accounts.internal.db.Tables.ROLE_GRANT;
import static vn.daihoi.accounts.internal.db.Tables.SECOND_FACTOR;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Row3;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.accounts.Administered;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// People as their administrators see them.
@Repository
public class PeopleList {

    /// Rows on one page.
    public static final int PAGE = 100;

    /// @param words searched in name and login, without regard to diacritics; blank for all
    /// @param role null for all
    /// @param units roles on these units only; null for all
    public record Filter(String words, @Nullable Role role, @Nullable Collection<UnitId> units) {}

    /// @param hasPassword whether the first sign-in has been prepared by the person
    /// @param hasSecondFactor whether a code is asked for at sign-in
    /// @param grants roles that hold
    public record Row(
            Person person, boolean hasPassword, boolean hasSecondFactor, List<RoleGrant> grants) {}

    private static final Row3<String, String, String> ORDER =
            DSL.row(
                    PERSON.GIVEN.collate("vi-VN-x-icu"),
                    PERSON.NAME.collate("vi-VN-x-icu"),
                    PERSON.LOGIN);
    private static final List<SortField<String>> FORWARD =
            List.of(ORDER.field1().asc(), ORDER.field2().asc(), ORDER.field3().asc());
    private static final List<SortField<String>> BACKWARD =
            List.of(ORDER.field1().desc(), ORDER.field2().desc(), ORDER.field3().desc());

    private final DSLContext database;

    PeopleList(DSLContext database) {
        this.database = database;
    }

    /// By given name, as lists of Vietnamese names are. Counted from the nearer end: a far page
    /// costs what it lies from there.
    ///
    /// @param page from 1
    /// @param count people on all pages
    public List<Row> list(Administered administered, Filter filter, int page, int count) {
        Condition wanted = wanted(administered, filter);
        int offset = (page - 1) * PAGE;
        if (offset <= count / 2) {
            return rows(wanted, offset, PAGE);
        }
        int length = Math.min(PAGE, count - offset);
        return rows(wanted, BACKWARD, Math.max(0, count - offset - length), length).reversed();
    }

    /// The page that follows a person, or the one that ends before: whichever page it is, only its
    /// rows are read.
    ///
    /// @param next whether it follows
    public List<Row> beside(
            Administered administered, Filter filter, PersonId person, boolean next) {
        var place =
                database.select(PERSON.GIVEN, PERSON.NAME, PERSON.LOGIN)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchOptional();
        if (place.isEmpty()) {
            return List.of();
        }
        var here = DSL.row(place.get().value1(), place.get().value2(), place.get().value3());
        Condition wanted = wanted(administered, filter);
        return next
                ? rows(wanted.and(ORDER.gt(here)), 0, PAGE)
                : rows(wanted.and(ORDER.lt(here)), BACKWARD, 0, PAGE).reversed();
    }

    /// All pages at once, for a spreadsheet.
    public List<Row> all(Administered administered, Filter filter) {
        return rows(wanted(administered, filter), 0, Integer.MAX_VALUE);
    }

    public int count(Administered administered, Filter filter) {
        return database.fetchCount(PERSON, wanted(administered, filter));
    }

    private static Condition wanted(Administered administered, Filter filter) {
        return DSL.and(seen(administered), matching(filter));
    }

    /// @return empty when there is none, or none whom this administrator may see
    public Optional<Row> find(Administered administered, PersonId person) {
        return rows(DSL.and(seen(administered), PERSON.ID.eq(person.value())), 0, 1).stream()
                .findFirst();
    }

    private List<Row> rows(Condition condition, int offset, int limit) {
        return rows(condition, FORWARD, offset, limit);
    }

    private List<Row> rows(
            Condition condition, List<SortField<String>> order, int offset, int limit) {
        var people =
                database.selectFrom(PERSON)
                        .where(condition)
                        .orderBy(order)
                        .limit(offset, limit)
                        .fetch();
        UUID[] keys = people.getValues(PERSON.ID).toArray(UUID[]::new);
        Map<UUID, List<RoleGrant>> grants = grants(keys);
        Set<UUID> withCode = withSecondFactor(keys);
        return people.map(row ->
                new Row(
                        StoredPeople.person(row),
                        row.getPasswordHash() != null,
                        withCode.contains(row.getId()),
                        grants.getOrDefault(row.getId(), List.of())));
    }

    private Set<UUID> withSecondFactor(UUID[] people) {
        return database.select(SECOND_FACTOR.PERSON_ID)
                .from(SECOND_FACTOR)
                .where(
                        SECOND_FACTOR.PERSON_ID.eq(DSL.any(people)),
                        SECOND_FACTOR.CONFIRMED_AT.isNotNull())
                .fetchSet(SECOND_FACTOR.PERSON_ID);
    }

    private Map<UUID, List<RoleGrant>> grants(UUID[] people) {
        return database.selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(DSL.any(people)), ROLE_GRANT.REVOKED_AT.isNull())
                .orderBy(ROLE_GRANT.GRANTED_AT)
                .fetchGroups(
                        row -> row.getPersonId(),
                        row ->
                                new RoleGrant(
                                        row.getId(),
                                        Role.valueOf(row.getRole()),
                                        new UnitId(row.getUnitId())));
    }

    /// Whoever has or had a role in the branch; at the top also who never had any.
    private static Condition seen(Administered administered) {
        return administered.top()
                ? DSL.noCondition()
                : DSL.exists(
                        DSL.selectOne()
                                .from(ROLE_GRANT)
                                .where(
                                        ROLE_GRANT.PERSON_ID.eq(PERSON.ID),
                                        on(administered.units().keySet())));
    }

    private static Condition matching(Filter filter) {
        Condition role =
                filter.role() == null
                        ? DSL.noCondition()
                        : ROLE_GRANT.ROLE.eq(filter.role().name());
        Condition units = filter.units() == null ? DSL.noCondition() : on(filter.units());
        Condition granted =
                filter.role() == null && filter.units() == null
                        ? DSL.noCondition()
                        : DSL.exists(
                                DSL.selectOne()
                                        .from(ROLE_GRANT)
                                        .where(
                                                ROLE_GRANT.PERSON_ID.eq(PERSON.ID),
                                                ROLE_GRANT.REVOKED_AT.isNull(),
                                                role,
                                                units));
        return granted.and(named(filter.words()));
    }

    private static Condition named(String words) {
        if (words.isBlank()) {
            return DSL.noCondition();
        }
        String escaped =
                words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return DSL.condition("person.search like '%' || public.fold({0}) || '%'", DSL.val(escaped));
    }

    private static Condition on(Collection<UnitId> units) {
        UUID[] keys = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return ROLE_GRANT.UNIT_ID.eq(DSL.any(keys));
    }
}
