package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.personnel.web.PersonnelOfWard.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import vn.daihoi.testing.PlatformTest;

import java.util.Map;

/// A ward puts down the committee of the last term.
@PlatformTest
class LastTermPagesTest {

    @Autowired ApplicationContext context;

    private PersonnelOfWard personnel;

    @BeforeEach
    void openTheWard() {
        personnel = PersonnelOfWard.in(context);
    }

    @Test
    void theLastTermIsPutDownAndItsHistoryKept() {
        assertThat(personnel.page(personnel.officer, "/last-term"))
                .contains("Chưa có số liệu nhiệm kỳ trước");
        personnel.send(
                personnel.officer,
                "/last-term",
                Map.of("seen", "0", "size-at-start", "45", "start.non-party", "12"));
        assertThat(personnel.page(personnel.officer, "/last-term"))
                .contains("Đầu nhiệm kỳ trước có 45 ủy viên", "12/45 (26,67%)");
        personnel.send(
                personnel.officer,
                "/last-term",
                Map.of("seen", "1", "size-at-start", "45", "size-now", "43", "start.women", "0"));
        assertThat(personnel.page(personnel.officer, "/last-term"))
                .contains("hiện còn 43", "Các lần đã ghi (2)", "Người ngoài Đảng: 12 đầu nhiệm kỳ");
        assertThat(personnel.acts()).contains("personnel.last-term.put");
    }

    @Test
    void wrongNumbersOfTheLastTermAreNamedAtTheirFields() {
        var answer =
                personnel.send(
                        personnel.officer,
                        "/last-term",
                        Map.of(
                                "size-at-start", "45",
                                "start.women", "46",
                                "now.young", "-1",
                                "size-now", "bốn"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer))
                .contains("3 ô cần sửa", "46 nhiều hơn tổng số 45 ủy viên")
                .contains("value=\"46\"", "value=\"-1\"", "value=\"bốn\"");
        assertThat(body(personnel.send(personnel.officer, "/last-term", Map.of())))
                .contains("Chưa có số ủy viên đầu nhiệm kỳ");
    }

    @Test
    void whoPutsTheLastTermDownSecondLosesNothing() {
        personnel.send(personnel.officer, "/last-term", Map.of("seen", "0", "size-at-start", "45"));
        var answer =
                personnel.send(
                        personnel.officer,
                        "/last-term",
                        Map.of("seen", "0", "size-at-start", "44"));
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer))
                .contains("Đỗ Minh Khang ghi lúc", "Tổng số ủy viên: 45")
                .contains("value=\"44\"");
    }
}
