package vn.daihoi.composition.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Need;
import vn.daihoi.composition.timetable.Resource.Kind;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.composition.timetable.TimetableCase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class TimetableReaderTest {

    private static final String WHOLE =
            """
            { "days": { "from": "2024-03-01", "to": "2024-03-05", "except": ["2024-03-04"] }, "gapDays": 3,
              "groups": [ { "id": "g1", "skills": ["hall", "video"] }, { "id": "g2", "skills": ["hall"] } ],
              "leaders": [ { "id": "l1", "unavailable": ["2024-03-01", "2024-03-05/morning"] }, { "id": "l2" } ],
              "halls": [ { "id": "h1", "name": "Nhà văn hóa" } ],
              "congresses": [
                { "id": "a", "name": "Phường A", "pilot": true, "skills": ["video"], "leaders": ["l1", ["l1", "l2"]],
                  "halls": ["h1"], "forbidden": ["05/03/2024"],
                  "preferences": [ { "half": "morning", "points": 3 }, { "at": ["2024-03-01"], "points": -1 } ] },
                { "id": "b", "group": "g2", "fixed": "2024-03-05/afternoon" } ],
              "current": [ { "congress": "a", "slot": "2024-03-01/morning", "group": "g1", "leaders": ["l1", "l2"],
                             "hall": "h1", "points": 2 } ] }
            """;

    private static final Slot FRIDAY = new Slot(LocalDate.of(2024, 3, 1), Half.MORNING);

    @Test
    void readsEveryFieldOfTheFormat() throws IOException {
        var read = read(WHOLE);
        assertThat(read.slots()).as("no weekend, no holiday").hasSize(4).startsWith(FRIDAY);
        assertThat(read.gapDays()).isEqualTo(3);
        assertThat(read.resources()).hasSize(5);
        assertThat(read.resources().get(2).unavailable()).hasSize(3);
        var first = read.congresses().getFirst();
        assertThat(first.pilot()).isTrue();
        assertThat(first.slots()).hasSize(2);
        assertThat(first.needs())
                .containsExactly(
                        new Need(Kind.GROUP, Set.of("g1")),
                        new Need(Kind.LEADER, Set.of("l1")),
                        new Need(Kind.LEADER, Set.of("l1", "l2")),
                        new Need(Kind.HALL, Set.of("h1")));
        assertThat(first.pointsAt(FRIDAY)).isEqualTo(2);
        var second = read.congresses().getLast();
        assertThat(second.slots())
                .containsExactly(new Slot(LocalDate.of(2024, 3, 5), Half.AFTERNOON));
        assertThat(second.needs()).containsExactly(new Need(Kind.GROUP, Set.of("g2")));
        assertThat(read.current().placed().getFirst().resources())
                .isEqualTo(List.of("g1", "l1", "l2", "h1"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "gapDays": 3,            | OUT_OF_RANGE         | $.gapDays                            | "gapDays": -1,
                    "gapDays": 3,            | UNKNOWN_FIELD_NEAR   | $.gapDay                             | "gapDay": 1,
                    "to": "2024-03-05"       | NO_DAYS              | $.days.to                            | "to": "2024-02-05"
                    "to": "2024-03-05"       | NO_SUCH_DATE         | $.days.to                            | "to": "2024-02-30"
                    "id": "g2"               | DUPLICATE_ID         | $.groups[1].id                       | "id": "g1"
                    "skills": ["video"]      | NO_GROUP_WITH_SKILL  | $.congresses[0].skills[0]            | "skills": ["vidoe"]
                    ["l1", "l2"]], "halls"   | UNKNOWN_ID_NEAR      | $.congresses[0].leaders[1][1]        | ["l1", "l3"]], "halls"
                    "halls": ["h1"]          | EMPTY_LIST           | $.congresses[0].halls                | "halls": []
                    2024-03-05/morning       | NOT_A_HALF           | $.leaders[0].unavailable[1]          | 2024-03-05/noon
                    2024-03-05/afternoon     | SLOT_OUTSIDE         | $.congresses[1].fixed                | 2024-03-04/afternoon
                    "at": ["2024-03-01"],    | NO_PREFERENCE        | $.congresses[0].preferences[1]       | ''
                    "congress": "a"          | UNKNOWN_ID           | $.current[0].congress                | "congress": "phường lạ"
                    """)
    void namesWhatIsWrongAndWhere(String right, InputFault fault, String path, String wrong) {
        var text = WHOLE.replaceAll("\\s+", " ");
        assertThat(text).contains(right);
        assertThatThrownBy(() -> read(text.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        InputError.class,
                        error -> {
                            assertThat(error.fault()).isEqualTo(fault);
                            assertThat(error.path()).isEqualTo(path);
                        });
    }

    private static TimetableCase read(String text) throws IOException {
        return TimetableReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
