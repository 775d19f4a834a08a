package vn.daihoi.slates.web;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.slates.web.SlatesOfWard.hidden;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import vn.daihoi.testing.PlatformTest;

import java.util.Map;
import java.util.regex.Pattern;

/// What the machine proposes for a slate that breaks rules, and what is tried on it.
@PlatformTest
class SlateRepairTest {

    @Autowired ApplicationContext context;

    private SlatesOfWard slates;

    @BeforeEach
    void fillTheWard() {
        slates = SlatesOfWard.in(context);
    }

    @Test
    void theSmallestRepairIsShownAppliedAndTakenBack() throws Exception {
        var board = slates.begin("Phương án 1");
        var repair = slates.page(slates.officer, board + "/repair");
        assertThat(repair)
                .contains("Chỉ cần thêm 2 người và bớt 2 người", "Để đạt: ", "Tỷ lệ tái cử");
        assertThat(slates.send(slates.officer, board + "/swap", hidden(repair)))
                .hasStatus(HttpStatus.FOUND);
        assertThat(slates.page(slates.officer, board))
                .contains("2 quy định đạt, 0 chưa đạt", "Thay ");
        slates.send(slates.officer, board + "/undo", Map.of("revision", "2"));
        assertThat(slates.page(slates.officer, board))
                .contains("0 quy định đạt, 2 chưa đạt", "đã hoàn tác");
    }

    @Test
    void whoIsRefusedDoesNotComeInTheNextRepair() throws Exception {
        var board = slates.begin("Phương án 1");
        var first = hidden(slates.page(slates.officer, board + "/repair"));
        var refused = first.get("in").split(";")[0];
        var next = slates.page(slates.officer, board + "/repair?notIn=" + refused);
        assertThat(next).contains("Không chọn ").doesNotContain("name=\"in\" value=\"" + refused);
    }

    @Test
    void aProposalForAnOlderStateIsNotAppliedAndNothingIsLost() throws Exception {
        var board = slates.begin("Phương án 1");
        var proposal = hidden(slates.page(slates.officer, board + "/repair"));
        var other = slates.campaign.chairOfWard("Hoàng Thu Trang");
        slates.send(other, board + "/people/" + slates.id("Trần Thị Hà") + "/add", Map.of());
        slates.send(slates.officer, board + "/swap", proposal);
        assertThat(slates.page(slates.officer, board))
                .contains("6 người", "Thêm Trần Thị Hà", "Hoàng Thu Trang sửa lúc");
    }

    @Test
    void whoIsKeptInPlaceIsLeftOutOfRepairs() throws Exception {
        var board = slates.begin("Phương án 1");
        for (var name : new String[] {"An", "Bình", "Chi", "Dung"}) {
            slates.send(
                    slates.officer,
                    board + "/people/" + slates.id("Nguyễn Văn " + name) + "/lock",
                    Map.of());
        }
        assertThat(slates.page(slates.officer, board + "/conflict"))
                .contains("Không có danh sách nào đạt mọi quy định", "4", "3")
                .contains("Nới ít nhất thì được", "Tỷ lệ tái cử: mức nhiều nhất từ 3 lên 4");
    }

    @Test
    void aCaseThatCanBeKeptHasNothingToExplain() throws Exception {
        var board = slates.begin("Phương án 1");
        assertThat(slates.page(slates.officer, board + "/conflict")).contains("Có danh sách đạt");
    }

    @Test
    void aTighterRuleIsTriedWithoutBeingStored() throws Exception {
        var board = slates.begin("Phương án 1");
        slates.send(
                slates.officer,
                board + "/swap",
                hidden(slates.page(slates.officer, board + "/repair")));
        assertThat(slates.page(slates.officer, board + "/what-if"))
                .contains("Với các mức này, phương án đạt mọi quy định bắt buộc.", "Chỉ là thử");
        assertThat(slates.page(slates.officer, board + "/what-if?most.re-elected=20"))
                .contains("Với các mức này, phương án chưa đạt.", "nhiều nhất 1 (nhiều nhất 20%")
                .contains("Chỉ cần thêm 2 người và bớt 2 người");
        assertThat(slates.page(slates.officer, board + "/what-if?off.re-elected=1"))
                .contains("Không áp dụng");
        assertThat(slates.page(slates.officer, board)).contains("2 quy định đạt, 0 chưa đạt");
    }

    @Test
    void aTrialThatIsNoNumberIsToldAndKeptAsTyped() throws Exception {
        var board = slates.begin("Phương án 1");
        assertThat(slates.page(slates.officer, board + "/what-if?most.re-elected=nhiều"))
                .contains("Mức phải là số", "value=\"nhiều\"", "nhiều nhất 3 (nhiều nhất 60%");
        assertThat(slates.page(slates.officer, board + "/what-if?most.re-elected=160"))
                .contains("Tỷ lệ phải từ 0 đến 100");
    }

    @Test
    void whoWithdrawsHasFollowers() throws Exception {
        var board = slates.begin("Phương án 1");
        slates.send(
                slates.officer,
                board + "/swap",
                hidden(slates.page(slates.officer, board + "/repair")));
        var leaving = board + "/people/" + chosen("tran", board) + "/replace";
        assertThat(slates.page(slates.officer, leaving)).contains("người thay được", "Chọn");
    }

    /// Somebody of that surname who is on the slate.
    private String chosen(String surname, String board) throws Exception {
        var page = slates.page(slates.officer, board + "?show=in&q=" + surname);
        var found = Pattern.compile("id=\"p-([0-9a-f-]{36})\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
