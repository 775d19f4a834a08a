package vn.daihoi.auditlog;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says entries in words.
@Component
class AuditRows {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final Set<String> PROGRAM = Set.of("system", "command-line");
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
        Map<PersonId, String> names = people.names(people(entries));
        Map<UnitId, String> units =
                administration.names(keys(entries, AuditEntry::unit, UnitId::new));
        return entries.stream().map(entry -> row(entry, names, units, texts)).toList();
    }

    /// Those who acted, and those on whom somebody acted.
    private static List<PersonId> people(List<AuditEntry> entries) {
        return Stream.concat(
                        keys(entries, AuditEntry::actorId, PersonId::new).stream(),
                        entries.stream().flatMap(entry -> person(entry).stream()))
                .distinct()
                .toList();
    }

    private static Optional<PersonId> person(AuditEntry entry) {
        try {
            return "person".equals(entry.objectType()) && entry.objectId() != null
                    ? Optional.of(new PersonId(UUID.fromString(entry.objectId())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
                        ? nobody(entry, texts)
                        : names.getOrDefault(new PersonId(actor), entry.actor()),
                entry.actor(),
                isProgram(entry) ? "" : origin(entry.origin(), texts),
                act(entry.act(), texts),
                unit == null ? "" : units.getOrDefault(new UnitId(unit), ""),
                object(entry, names, texts),
                values(entry.before(), texts),
                values(entry.after(), texts));
    }

    /// Who acted when nobody had signed in: the program itself, or a name that somebody typed.
    private static String nobody(AuditEntry entry, Texts texts) {
        return isProgram(entry) ? origin(entry.origin(), texts) : entry.actor();
    }

    private static boolean isProgram(AuditEntry entry) {
        return entry.actor().isEmpty() && PROGRAM.contains(entry.origin());
    }

    private static String origin(String origin, Texts texts) {
        return named("audit.origin." + origin, origin, texts);
    }

    static String act(String key, Texts texts) {
        return named("audit.act." + key, key, texts);
    }

    private static String object(AuditEntry entry, Map<PersonId, String> names, Texts texts) {
        String type = entry.objectType();
        if (type == null) {
            return "";
        }
        String key = Objects.requireNonNullElse(entry.objectId(), "");
        String shown = person(entry).map(names::get).orElse(key);
        return named("audit.object." + type, type, texts) + " " + shown;
    }

    /// A module that came later may not have named its acts yet: then the key itself tells.
    private static String named(String key, String otherwise, Texts texts) {
        return texts.has(key) ? texts.text(key) : otherwise;
    }

    private static String values(@Nullable String json, Texts texts) {
        if (json == null) {
            return "";
        }
        try {
            return MAPPER.readTree(json)
                    .propertyStream()
                    .map(field -> line(field.getKey(), field.getValue(), texts))
                    .collect(Collectors.joining("\n"));
        } catch (JacksonException e) {
            return json;
        }
    }

    private static String state(String name, Texts texts) {
        String code = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return named("plans.state." + code, name, texts);
    }

    private static String line(String field, JsonNode value, Texts texts) {
        String written = value.isString() ? value.stringValue() : value.toString();
        String text = field.equals("state") ? state(written, texts) : written;
        return named("audit.field." + field, field, texts)
                + ": "
                + (field.equals("role") ? role(text, texts) : text);
    }

    private static String role(String name, Texts texts) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .map(role -> texts.text(role.messageKey()))
                .findFirst()
                .orElse(name);
    }
}
