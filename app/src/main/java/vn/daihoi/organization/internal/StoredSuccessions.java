package vn.daihoi.organization.internal;

import static vn.daihoi.organization.internal.db.Tables.SUCCESSION;
import static vn.daihoi.organization.internal.db.Tables.UNIT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Succession;
import vn.daihoi.organization.Succession.Kind;
import vn.daihoi.organization.Succession.Share;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.UnitSucceeded;
import vn.daihoi.organization.internal.db.tables.records.SuccessionRecord;
import vn.daihoi.platform.Ids;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Service
class StoredSuccessions implements Successions {

    private final DSLContext database;
    private final ApplicationEventPublisher events;

    StoredSuccessions(DSLContext database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    @Transactional
    public Outcome record(Event event) {
        lock(event);
        Optional<Refusal> refusal = refusal(event);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        List<Succession> lines = SuccessionLines.of(event);
        lines.forEach(this::insert);
        publish(lines);
        return new Outcome.Recorded(lines);
    }

    /// Who tells the same event at the same time waits, and is then told that it is known.
    private void lock(Event event) {
        database.select(UNIT.ID)
                .from(UNIT)
                .where(
                        UNIT.ID.in(
                                SuccessionLines.of(event).stream()
                                        .map(line -> line.predecessor().value())
                                        .toList()))
                .orderBy(UNIT.ID)
                .forUpdate()
                .fetch();
    }

    @Override
    public Optional<Refusal> refusal(Event event) {
        return SuccessionLines.refusal(event)
                .or(() ->
                        SuccessionLines.of(event).stream()
                                .map(this::refusal)
                                .flatMap(Optional::stream)
                                .findFirst());
    }

    private Optional<Refusal> refusal(Succession line) {
        if (lives(line.predecessor(), line)) {
            return Optional.of(Refusal.STILL_LIVING);
        }
        UnitId successor = line.successor();
        if (successor != null && !lives(successor, line)) {
            return Optional.of(Refusal.NOT_LIVING);
        }
        boolean known =
                database.fetchExists(
                        SUCCESSION, SUCCESSION.PREDECESSOR_ID.eq(line.predecessor().value()));
        return known ? Optional.of(Refusal.KNOWN_ALREADY) : Optional.empty();
    }

    private boolean lives(UnitId unit, Succession line) {
        return database.fetchExists(
                UNIT,
                UNIT.ID.eq(unit.value()),
                UNIT.VALID_FROM.le(line.day()),
                UNIT.VALID_TO.isNull().or(UNIT.VALID_TO.gt(line.day())));
    }

    private void insert(Succession line) {
        UnitId successor = line.successor();
        database.insertInto(SUCCESSION)
                .set(SUCCESSION.ID, Ids.next())
                .set(SUCCESSION.KIND, line.kind().code())
                .set(SUCCESSION.HAPPENED_ON, line.day())
                .set(SUCCESSION.PREDECESSOR_ID, line.predecessor().value())
                .set(SUCCESSION.SUCCESSOR_ID, successor == null ? null : successor.value())
                .set(SUCCESSION.SHARE, line.share().code())
                .set(SUCCESSION.SOURCE, line.source())
                .execute();
    }

    private void publish(List<Succession> lines) {
        lines.stream()
                .collect(Collectors.groupingBy(Succession::predecessor))
                .forEach((unit, its) ->
                        events.publishEvent(
                                new UnitSucceeded(
                                        unit,
                                        its.stream()
                                                .map(Succession::successor)
                                                .filter(Objects::nonNull)
                                                .toList(),
                                        its.getFirst().day())));
    }

    @Override
    public List<UnitId> unexplained(int limit) {
        return unexplained(DSL.noCondition(), limit);
    }

    @Override
    public List<UnitId> unexplained(Collection<UnitId> among, int limit) {
        return unexplained(UNIT.ID.eq(DSL.any(keys(among))), limit);
    }

    private List<UnitId> unexplained(Condition among, int limit) {
        return database.select(UNIT.ID)
                .from(UNIT)
                .where(UNIT.VALID_TO.isNotNull(), among)
                .andNotExists(
                        DSL.selectOne()
                                .from(SUCCESSION)
                                .where(SUCCESSION.PREDECESSOR_ID.eq(UNIT.ID)))
                .orderBy(UNIT.VALID_TO.desc(), UNIT.ID)
                .limit(limit)
                .fetch(row -> new UnitId(row.value1()));
    }

    @Override
    public List<Succession> recorded(int limit) {
        return recorded(DSL.noCondition(), limit);
    }

    @Override
    public List<Succession> recorded(Collection<UnitId> among, int limit) {
        return recorded(SUCCESSION.PREDECESSOR_ID.eq(DSL.any(keys(among))), limit);
    }

    private static UUID[] keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private List<Succession> recorded(Condition among, int limit) {
        return database.selectFrom(SUCCESSION)
                .where(among)
                .orderBy(SUCCESSION.HAPPENED_ON.desc(), SUCCESSION.ID.desc())
                .limit(limit)
                .fetch(StoredSuccessions::line);
    }

    @Override
    public List<Succession> after(UnitId unit) {
        return follow(
                unit,
                at -> SUCCESSION.PREDECESSOR_ID.eq(at),
                line -> {
                    UnitId successor = line.successor();
                    return successor == null ? Optional.empty() : Optional.of(successor);
                });
    }

    @Override
    public List<Succession> before(UnitId unit) {
        return follow(
                unit,
                at -> SUCCESSION.SUCCESSOR_ID.eq(at),
                line -> Optional.of(line.predecessor()));
    }

    private List<Succession> follow(
            UnitId start,
            Function<UUID, Condition> lines,
            Function<Succession, Optional<UnitId>> next) {
        var found = new ArrayList<Succession>();
        var seen = new HashSet<UnitId>();
        var open = new ArrayDeque<UnitId>(List.of(start));
        while (!open.isEmpty()) {
            UnitId at = open.removeFirst();
            if (seen.add(at)) {
                List<Succession> here = lines(lines.apply(at.value()));
                found.addAll(here);
                here.stream().map(next).flatMap(Optional::stream).forEach(open::add);
            }
        }
        return found;
    }

    private List<Succession> lines(Condition condition) {
        return database.selectFrom(SUCCESSION)
                .where(condition)
                .orderBy(SUCCESSION.HAPPENED_ON, SUCCESSION.ID)
                .fetch(StoredSuccessions::line);
    }

    private static Succession line(SuccessionRecord row) {
        UUID successor = row.getSuccessorId();
        return new Succession(
                Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                row.getHappenedOn(),
                new UnitId(row.getPredecessorId()),
                successor == null ? null : new UnitId(successor),
                Share.valueOf(row.getShare().toUpperCase(Locale.ROOT)),
                row.getSource());
    }
}
