package vn.daihoi.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Read back by another library.
class CalendarFileTest {

    private static final String LONG =
            "Hạn: Đại hội đại biểu Mặt trận Tổ quốc Việt Nam phường Văn Chương; lần thứ XVII, nhiệm kỳ 2024-2029 \\ 🎌";

    private static String file(String summary) {
        return new String(
                CalendarFile.of(
                        "Lịch đại hội",
                        "vi",
                        List.of(
                                new CalendarEntry(
                                        "c-u-step@daihoi",
                                        LocalDate.of(2024, 3, 26),
                                        summary,
                                        "Chưa đến hạn\nPhường Văn Chương",
                                        "https://daihoi.example/c/thu/u/00193")),
                        Instant.parse("2024-02-26T00:00:00Z")),
                StandardCharsets.UTF_8);
    }

    private static VEvent read(String file) throws Exception {
        Calendar calendar =
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return (VEvent) calendar.getComponents().getFirst();
    }

    @Test
    void saysTheSameToAnotherReader() throws Exception {
        var event = read(file(LONG));
        assertThat(event.getSummary().getValue()).isEqualTo(LONG);
        assertThat(event.getDescription().getValue()).isEqualTo("Chưa đến hạn\nPhường Văn Chương");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("c-u-step@daihoi");
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2024, 3, 26));
    }

    @Test
    void writesWholeDays() {
        assertThat(file("x"))
                .contains("DTSTART;VALUE=DATE:20240326\r\n", "DTEND;VALUE=DATE:20240327\r\n");
    }

    @Test
    void foldsLinesAt75BytesAndNeverWithinALetter() {
        for (int more = 0; more < 80; more++) {
            String file = file("x".repeat(more) + LONG.repeat(3));
            assertThat(file.split("\r\n"))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(line -> line.contains("\uFFFD"));
            assertThat(file.replace("\r\n ", "")).contains(CalendarFile.text(LONG));
        }
    }

    /// What a person typed must not become a line of its own.
    @Test
    void letsNobodyWriteALineOfTheirOwn() throws Exception {
        var event = read(file("Hạn\r\nATTENDEE:mailto:x@example.org"));
        assertThat(event.getProperty("ATTENDEE")).isEmpty();
        assertThat(event.getSummary().getValue()).isEqualTo("Hạn\nATTENDEE:mailto:x@example.org");
    }
}
