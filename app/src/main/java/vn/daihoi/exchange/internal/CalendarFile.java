package vn.daihoi.exchange.internal;

import vn.daihoi.exchange.internal.CalendarEntry.Hours;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes entries as iCalendar (RFC 5545): whole days, lines folded at 75 bytes.
final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();

    private CalendarFile() {}

    /// @param name as calendar programs show it
    /// @param stamp when the entries were true
    static byte[] of(String name, String language, List<CalendarEntry> entries, Instant stamp) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Daihoi//Calendar 1//" + language.toUpperCase(Locale.ROOT))
                .line("CALSCALE:GREGORIAN")
                .line("X-WR-CALNAME:" + text(name))
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT4H")
                .line("X-PUBLISHED-TTL:PT4H");
        entries.forEach(entry -> file.add(entry, stamp));
        file.line("END:VCALENDAR");
        return file.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(CalendarEntry entry, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + MOMENT.format(stamp));
        Hours hours = entry.hours();
        if (hours == null) {
            line("DTSTART;VALUE=DATE:" + day(entry.day()));
            line("DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
            line("TRANSP:TRANSPARENT");
        } else {
            add(hours);
        }
        line("SUMMARY:" + text(entry.summary()));
        line("DESCRIPTION:" + text(entry.description()));
        line("URL:" + entry.address());
        line("END:VEVENT");
    }

    /// One that was called off stays, marked: it would else go on standing in calendars that have
    /// it.
    private void add(Hours hours) {
        line("DTSTART:" + MOMENT.format(hours.from()));
        line("DTEND:" + MOMENT.format(hours.until()));
        line("LOCATION:" + text(hours.place()));
        line("SEQUENCE:" + hours.sequence());
        line("STATUS:" + (hours.calledOff() ? "CANCELLED" : "CONFIRMED"));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /// RFC 5545, 3.3.11. Other controls have no place in a line.
    static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", " ");
    }

    /// Folds where a byte too many would come, never within a character.
    private CalendarFile line(String line) {
        int length = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            int bytes = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                written.append("\r\n ");
                length = 1;
            }
            written.appendCodePoint(sign);
            length += bytes;
            at += Character.charCount(sign);
        }
        written.append("\r\n");
        return this;
    }
}
