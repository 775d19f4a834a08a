package vn.daihoi.auditlog;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says entries in words.
@Component
class AuditRows {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final People people;
    private final Administration administration;
    private final Clock clock;

    AuditRows(People people, Administration administration, Clock clock) {
        this.people = people;
        this.administration = administration;
        this.clock = clock;
    }

    List<AuditRow> of(List<AuditEntry> entries, Texts texts) {
        Map<PersonId, String> names =
                people.names(keys(entries, AuditEntry::actorId, PersonId::new));
        Map<UnitId, String> units =
                administration.names(keys(entries, AuditEntry::unit, UnitId::new));
        return entries.stream().map(entry -> row(entry, names, units, texts)).toList();
    }

    private static <T> List<T> keys(
            List<AuditEntry> entries,
            Function<AuditEntry, @Nullable UUID> key,
            Function<UUID, T> type) {
        return entries.stream().map(key).filter(Objects::nonNull).distinct().map(type).toList();
    }

    private AuditRow row(
            AuditEntry entry, Map<PersonId, String> names, Map<UnitId, String> units, Texts texts) {
        UUID actor = entry.actorId();
        UUID unit = entry.unit();
        return new AuditRow(
                Long.toString(entry.seq()),
                MOMENT.format(entry.at().atZone(clock.getZone())),
                actor == null
                        ? entry.actor()
                        : names.getOrDefault(new PersonId(actor), entry.actor()),
                entry.actor(),
                origin(entry.origin(), texts),
                act(entry.act(), texts),
                unit == null ? "" : units.getOrDefault(new UnitId(unit), ""),
                object(entry, texts),
                values(entry.before()),
                values(entry.after()));
    }

    private static String origin(String origin, Texts texts) {
        return named("audit.origin." + origin, origin, texts);
    }

    static String act(String key, Texts texts) {
        return named("audit.act." + key, key, texts);
    }

    private static String object(AuditEntry entry, Texts texts) {
        String type = entry.objectType();
        return type == null
                ? ""
                : named("audit.object." + type, type, texts)
                        + " "
                        + Objects.requireNonNullElse(entry.objectId(), "");
    }

    /// A module that came later may not have named its acts yet: then the key itself tells.
    private static String named(String key, String otherwise, Texts texts) {
        return texts.has(key) ? texts.text(key) : otherwise;
    }

    private static String values(@Nullable String json) {
        if (json == null) {
            return "";
        }
        try {
            JsonNode tree = MAPPER.readTree(json);
            Stream<String> lines =
                    tree.propertyStream()
                            .map(field -> field.getKey() + ": " + text(field.getValue()));
            return lines.collect(Collectors.joining("\n"));
        } catch (JacksonException e) {
            return json;
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
