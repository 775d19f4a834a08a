package vn.daihoi.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.meetings.internal.TypedMeeting.Field;
import vn.daihoi.meetings.internal.TypedMeeting.Read;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

class TypedMeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);

    @Test
    void lastsTwoHoursWhenNoEndIsTyped() {
        var read = (Read.Sound) typed("briefing", "", "2024-02-26", "08:00", "").read(TODAY);
        var meeting = read.meeting();
        assertThat(Duration.between(meeting.from(), meeting.until())).hasHours(2);
        assertThat(meeting.from()).isEqualTo("2024-02-26T01:00:00Z");
    }

    @Test
    void isNotHeldYesterday() {
        assertThat(faults(typed("briefing", "", "2024-02-25", "08:00", "")))
                .containsEntry(Field.DAY, "past");
    }

    @Test
    void endsAfterItBegins() {
        assertThat(faults(typed("briefing", "", "2024-02-26", "08:00", "08:00")))
                .containsEntry(Field.UNTIL, "before");
    }

    @Test
    void hasATopicWhenItIsATraining() {
        assertThat(faults(typed("training", "", "2024-02-26", "08:00", "")))
                .containsEntry(Field.TOPIC, "none");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var nothing = new TypedMeeting("", "", "", "", "", "", "", "", "", "week", "x");
        assertThat(faults(nothing))
                .containsKeys(Field.KIND, Field.TITLE, Field.DAY, Field.FROM, Field.PLACE);
        var row =
                new TypedMeeting(
                        "briefing",
                        "A",
                        "",
                        "2024-02-26",
                        "08:00",
                        "",
                        "B",
                        "",
                        "",
                        "week",
                        "2024-02-01");
        assertThat(faults(row)).containsOnlyKeys(Field.LAST);
    }

    private static TypedMeeting typed(
            String kind, String topic, String day, String from, String until) {
        return new TypedMeeting(
                kind, "Giao ban", topic, day, from, until, "Hội trường", "", "", "", "");
    }

    private static Map<Field, String> faults(TypedMeeting typed) {
        return ((Read.Faulty) typed.read(TODAY)).faults();
    }
}
