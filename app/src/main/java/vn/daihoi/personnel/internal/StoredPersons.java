package vn.daihoi.personnel.internal;

import static vn.daihoi.personnel.internal.db.Tables.PERSON;
import static vn.daihoi.personnel.internal.db.Tables.SENSITIVE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.composition.Trait;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.personnel.internal.db.tables.records.PersonRecord;
import vn.daihoi.personnel.internal.db.tables.records.SensitiveRecord;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// People of units. Every question names the unit.
@Repository
public class StoredPersons {

    private static final String VIETNAMESE = "vi-VN-x-icu";

    private final DSLContext database;
    private final Clock clock;

    StoredPersons(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Those who were not removed, by given name.
    ///
    /// @param sensitive whether to read sensitive traits as well
    public List<Listed> of(CampaignUnit unit, boolean sensitive) {
        return where(isOf(unit).and(PERSON.REMOVED_AT.isNull()), sensitive);
    }

    /// Only if it is one of that unit, and was not removed.
    public Optional<Listed> find(CampaignUnit unit, UUID person, boolean sensitive) {
        Condition one = isOf(unit).and(PERSON.ID.eq(person)).and(PERSON.REMOVED_AT.isNull());
        return where(one, sensitive).stream().findFirst();
    }

    /// Those who were removed, by given name; without sensitive traits.
    public List<Listed> removed(CampaignUnit unit) {
        return where(isOf(unit).and(PERSON.REMOVED_AT.isNotNull()), false);
    }

    /// How many people the units have; those without any are absent.
    public Map<UnitId, Integer> counts(CampaignId campaign, Collection<UnitId> units) {
        return database.select(PERSON.UNIT_ID, DSL.count())
                .from(PERSON)
                .where(
                        PERSON.CAMPAIGN_ID.eq(campaign.value()),
                        PERSON.UNIT_ID.in(units.stream().map(UnitId::value).toList()),
                        PERSON.REMOVED_AT.isNull())
                .groupBy(PERSON.UNIT_ID)
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2());
    }

    private List<Listed> where(Condition condition, boolean sensitive) {
        var rows =
                database.selectFrom(PERSON)
                        .where(condition)
                        .orderBy(
                                PERSON.GIVEN.collate(VIETNAMESE),
                                PERSON.NAME.collate(VIETNAMESE),
                                PERSON.ID)
                        .fetch();
        Map<UUID, Sensitive> kept = sensitive ? sensitive(rows.getValues(PERSON.ID)) : Map.of();
        return rows.map(row ->
                listed(row, sensitive ? kept.getOrDefault(row.getId(), Sensitive.UNKNOWN) : null));
    }

    private Map<UUID, Sensitive> sensitive(List<UUID> people) {
        return database.selectFrom(SENSITIVE)
                .where(SENSITIVE.PERSON_ID.eq(DSL.any(people.toArray(UUID[]::new))))
                .fetchMap(SENSITIVE.PERSON_ID, StoredPersons::sensitive);
    }

    public UUID add(CampaignUnit unit, Details details, Sensitive sensitive, String by) {
        PersonRecord row = row(unit, details, by);
        row.insert();
        put(row.getId(), sensitive);
        return row.getId();
    }

    /// Someone to be added.
    public record NewPerson(Details details, Sensitive sensitive) {}

    /// Adds many people at once.
    ///
    /// @return their keys, in the same order
    public List<UUID> addAll(CampaignUnit unit, List<NewPerson> people, String by) {
        var rows = people.stream().map(one -> row(unit, one.details(), by)).toList();
        database.batchInsert(rows).execute();
        var traits = new ArrayList<SensitiveRecord>();
        for (int at = 0; at < rows.size(); at++) {
            traits.add(row(rows.get(at).getId(), people.get(at).sensitive()));
        }
        database.batchInsert(traits).execute();
        return rows.stream().map(PersonRecord::getId).toList();
    }

    private PersonRecord row(CampaignUnit unit, Details details, String by) {
        PersonRecord row = database.newRecord(PERSON);
        row.setId(Ids.next());
        row.setCampaignId(unit.campaign().value());
        row.setUnitId(unit.id().value());
        fill(row, details, by);
        return row;
    }

    /// Writes the next version of a person.
    ///
    /// @param seen version that the writer started from
    /// @param sensitive null to leave it as it is
    /// @return false when the person is at another version, or was removed
    public boolean change(
            CampaignUnit unit,
            UUID person,
            int seen,
            Details details,
            @Nullable Sensitive sensitive,
            String by) {
        PersonRecord row = database.newRecord(PERSON);
        fill(row, details, by);
        row.setVersion(seen + 1);
        int written =
                database.update(PERSON)
                        .set(row)
                        .where(
                                isOf(unit),
                                PERSON.ID.eq(person),
                                PERSON.VERSION.eq(seen),
                                PERSON.REMOVED_AT.isNull())
                        .execute();
        if (written == 1 && sensitive != null) {
            put(person, sensitive);
        }
        return written == 1;
    }

    /// @return false when there is no such person, or it is in that state already
    public boolean remove(CampaignUnit unit, UUID person, boolean removed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.update(PERSON)
                        .set(PERSON.REMOVED_AT, removed ? now : null)
                        .where(
                                isOf(unit),
                                PERSON.ID.eq(person),
                                removed
                                        ? PERSON.REMOVED_AT.isNull()
                                        : PERSON.REMOVED_AT.isNotNull())
                        .execute()
                == 1;
    }

    private SensitiveRecord row(UUID person, Sensitive sensitive) {
        SensitiveRecord row = database.newRecord(SENSITIVE);
        row.setPersonId(person);
        row.setEthnic(sensitive.ethnic());
        row.setReligion(sensitive.religion());
        row.setParty(sensitive.party());
        row.setPartySinceEarliest(earliest(sensitive.partySince()));
        row.setPartySinceLatest(latest(sensitive.partySince()));
        return row;
    }

    private void put(UUID person, Sensitive sensitive) {
        SensitiveRecord row = row(person, sensitive);
        database.insertInto(SENSITIVE)
                .set(row)
                .onConflict(SENSITIVE.PERSON_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private void fill(PersonRecord row, Details details, String by) {
        row.setName(details.name());
        row.setBornEarliest(earliest(details.born()));
        row.setBornLatest(latest(details.born()));
        row.setGender(gender(details.female()));
        row.setHometown(details.hometown());
        row.setResidence(details.residence());
        row.setEducation(details.education());
        row.setDegree(details.degree());
        row.setTheory(details.theory());
        row.setPost(details.post());
        row.setWorkplace(details.workplace());
        row.setCategory(details.category());
        row.setRepresents(details.represents());
        row.setResidentialArea(details.area());
        row.setMemberOrganisation(details.organisation());
        row.setSitting(details.sitting());
        row.setIntroducedBy(details.introducedBy());
        row.setNote(details.note());
        row.setScore(details.score());
        row.setChangedByName(by);
        row.setChangedAt(OffsetDateTime.now(clock));
    }

    static @Nullable String gender(@Nullable Boolean female) {
        if (female == null) {
            return null;
        }
        return female ? "female" : "male";
    }

    private static @Nullable LocalDate earliest(Trait.@Nullable Day day) {
        return day == null ? null : day.earliest();
    }

    private static @Nullable LocalDate latest(Trait.@Nullable Day day) {
        return day == null ? null : day.latest();
    }

    private static Trait.@Nullable Day day(
            @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest == null || latest == null ? null : new Trait.Day(earliest, latest);
    }

    private static Listed listed(PersonRecord row, @Nullable Sensitive sensitive) {
        return new Listed(
                row.getId(),
                row.getVersion(),
                details(row),
                sensitive,
                row.getChangedByName(),
                row.getChangedAt().toInstant());
    }

    private static Details details(PersonRecord row) {
        String gender = row.getGender();
        return new Details(
                row.getName(),
                day(row.getBornEarliest(), row.getBornLatest()),
                gender == null ? null : gender.equals("female"),
                row.getHometown(),
                row.getResidence(),
                row.getEducation(),
                row.getDegree(),
                row.getTheory(),
                row.getPost(),
                row.getWorkplace(),
                row.getCategory(),
                row.getRepresents(),
                row.getResidentialArea(),
                row.getMemberOrganisation(),
                row.getSitting(),
                row.getIntroducedBy(),
                row.getNote(),
                row.getScore());
    }

    private static Sensitive sensitive(SensitiveRecord row) {
        return new Sensitive(
                row.getEthnic(),
                row.getReligion(),
                row.getParty(),
                day(row.getPartySinceEarliest(), row.getPartySinceLatest()));
    }

    private static Condition isOf(CampaignUnit unit) {
        return PERSON.CAMPAIGN_ID
                .eq(unit.campaign().value())
                .and(PERSON.UNIT_ID.eq(unit.id().value()));
    }
}
