package vn.daihoi.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.tasks.Repeat;
import vn.daihoi.tasks.Repeat.Span;
import vn.daihoi.tasks.Responsible;
import vn.daihoi.tasks.internal.TypedTask.Checked;
import vn.daihoi.tasks.internal.TypedTask.Field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class TypedTaskTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    private static final Person MAI =
            new Person(new PersonId(new UUID(1, 1)), "mai", "Đỗ Thị Mai", true);
    private static final TypedTask PLAIN =
            new TypedTask("Gửi  giấy mời ", "", "", "", "", "", "", "1", "", "");

    @Test
    void takesATitleAlone() {
        var wanted = ((Checked.Good) check(PLAIN)).wanted();
        assertThat(wanted.title()).isEqualTo("Gửi giấy mời");
        assertThat(wanted.responsible()).isEqualTo(Responsible.NOBODY);
        assertThat(wanted.due()).isNull();
        assertThat(wanted.repeat()).isEmpty();
    }

    @Test
    void takesAllThatCanBeSaid() {
        var typed =
                new TypedTask(
                        "Báo cáo tuần",
                        " Gửi trước 16 giờ ",
                        MAI.id().value().toString(),
                        "",
                        "2024-03-01",
                        "ward-plan",
                        "week",
                        "2",
                        "2024-06-30",
                        "Thu số liệu\n\n  Trình ký ");
        var wanted = ((Checked.Good) check(typed)).wanted();
        assertThat(wanted.responsible()).isEqualTo(Responsible.of(MAI));
        assertThat(wanted.note()).isEqualTo("Gửi trước 16 giờ");
        assertThat(wanted.points()).containsExactly("Thu số liệu", "Trình ký");
        assertThat(wanted.repeat()).contains(new Repeat(2, Span.WEEK, LocalDate.of(2024, 6, 30)));
    }

    @ParameterizedTest(name = "{0}={1}: {2} {3}")
    @CsvSource(
            textBlock =
                    """
                    title,  '  ',        TITLE,  no-title
                    person, 0-0-0-0-1,   PERSON, no-such-person
                    due,    2024-02-30,  DUE,    bad-due
                    due,    mai,         DUE,    bad-due
                    due,    2034-02-01,  DUE,    bad-due
                    step,   no-step,     STEP,   no-such-step
                    every,  0,           REPEAT, bad-repeat
                    every,  400,         REPEAT, bad-repeat
                    every,  1.5,         REPEAT, bad-repeat
                    repeat, year,        REPEAT, bad-repeat
                    until,  '',          UNTIL,  bad-until
                    until,  2024-02-28,  UNTIL,  bad-until
                    """)
    void namesTheFieldAndTheCure(String field, String value, Field wrong, String cure) {
        var row =
                new TypedTask(
                        "Báo cáo tuần",
                        "",
                        field.equals("person") ? value : "",
                        "",
                        field.equals("due") ? value : "2024-02-29",
                        field.equals("step") ? value : "",
                        field.equals("repeat") ? value : "week",
                        field.equals("every") ? value : "1",
                        field.equals("until") ? value : "2024-06-30",
                        "");
        var typed =
                field.equals("title")
                        ? new TypedTask(value, "", "", "", "", "", "", "1", "", "")
                        : row;
        assertThat(((Checked.Bad) check(typed)).faults()).containsEntry(wrong, cure);
    }

    @Test
    void wantsADayForWhatComesAgain() {
        var typed = new TypedTask("Báo cáo", "", "", "", "", "", "week", "1", "2024-06-30", "");
        assertThat(((Checked.Bad) check(typed)).faults()).isEqualTo(Map.of(Field.DUE, "no-due"));
    }

    @Test
    void takesFiftyPointsAndNoMore() {
        String fifty = "Phần\n".repeat(TypedTask.MOST_POINTS);
        var typed = new TypedTask("Báo cáo", "", "", "", "", "", "", "1", "", fifty);
        assertThat(check(typed)).isInstanceOf(Checked.Good.class);
        var more = new TypedTask("Báo cáo", "", "", "", "", "", "", "1", "", fifty + "Thêm");
        assertThat(check(more)).isInstanceOf(Checked.Bad.class);
    }

    private static Checked check(TypedTask typed) {
        return typed.check(List.of(MAI), List.of("ward-plan"), TODAY);
    }
}
