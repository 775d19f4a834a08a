package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;

import java.util.List;

class RunSheetTest {

    private static List<Finding> findings(String lines) {
        return Reviewed.lines("script.no-presider", "kich-ban", "^**KỊCH BẢN**\n" + lines);
    }

    @ParameterizedTest
    @CsvSource({
        "7h30 - 8h00, 8h00 - 8h15, 0",
        "7g30 - 8g00, 8g00 - 8g15, 0",
        "07:30 – 08:00, 08:00 – 08:15, 0",
        "7 giờ 30 phút đến 8 giờ, 8 giờ đến 8 giờ 15, 0",
        "7h30 - 8h00, 7h50 - 8h15, 1",
        "7h30 - 8h00, 8h05 - 8h15, 1",
        "7h30 (30 phút), 8h00 (15 phút), 0",
        "7h30 (45 phút), 8h00 (15 phút), 1",
        "7h30, 8h00, 0",
        "8h30, 8h00, 1",
        "10h00 - 11h30, 13h30 - 15h00, 0"
    })
    void readsTimesAsTheyAreWritten(String first, String second, int faults) {
        assertThat(
                        findings(
                                """
                                | Thời gian | Nội dung | Chủ trì |
                                | %s | Khai mạc | Đoàn Chủ tịch |
                                | %s | Thảo luận | Đoàn Chủ tịch |
                                """
                                        .formatted(first, second)))
                .hasSize(faults);
    }

    @Test
    void tellsManyItemsWithoutAnybodyInOneFinding() {
        var rows = "| 7h | Báo cáo | … |\n".repeat(12);
        var found = findings("| Thời gian | Nội dung | Người trình bày |\n" + rows);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().measured()).containsEntry("count", 12);
        assertThat(found.getFirst().level()).isEqualTo(Level.ERROR);
    }

    @Test
    void findsTheSpeakerInTheContentToo() {
        assertThat(
                        findings(
                                """
                                | Thời gian | Nội dung | Người trình bày |
                                | 7h30 - 7h40 | Đồng chí Phó Chủ tịch đọc diễn văn |  |
                                """))
                .isEmpty();
    }

    @Test
    void saysThatItCannotJudgeAScriptWithoutTimes() {
        var found = findings("Kính thưa quý vị đại biểu! Xin mời toàn thể đứng dậy chào cờ.\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().level()).isEqualTo(Level.NOTE);
    }

    @Test
    void takesATableWithoutAHeadOfThatKindForNoRunSheet() {
        assertThat(findings("| Họ tên | Chức vụ |\n| Lê Thị Trúc | Chủ tịch |\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.NOTE));
    }
}
