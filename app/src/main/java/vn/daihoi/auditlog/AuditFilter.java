package vn.daihoi.auditlog;

import org.jspecify.annotations.Nullable;

import vn.daihoi.audit.AuditQuery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// What the log was asked for; kept in the address.
///
/// @param q words
/// @param act key of an act; empty for all
/// @param person login; empty for all
/// @param unit code or name; empty for all
/// @param from first day; null for all
/// @param to last day, inclusive; null for all
public record AuditFilter(
        String q,
        String act,
        String person,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// @param units entries of these only; null for all
    /// @param withUnitless whether entries of no unit are among them
    AuditQuery in(@Nullable Set<UUID> units, boolean withUnitless, ZoneId zone) {
        return new AuditQuery(
                units,
                withUnitless,
                orNull(act),
                orNull(person.toLowerCase(Locale.ROOT)),
                orNull(q),
                start(from, zone),
                start(to == null ? null : to.plusDays(1), zone));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    public boolean isEmpty() {
        return q.isBlank()
                && act.isBlank()
                && person.isBlank()
                && unit.isBlank()
                && from == null
                && to == null;
    }

    /// Query of the address, without the question mark.
    public String query() {
        return "q="
                + encoded(q)
                + "&act="
                + encoded(act)
                + "&person="
                + encoded(person)
                + "&unit="
                + encoded(unit)
                + "&from="
                + (from == null ? "" : from)
                + "&to="
                + (to == null ? "" : to);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
