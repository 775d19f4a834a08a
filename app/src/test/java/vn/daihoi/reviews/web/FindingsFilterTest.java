package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;

import java.io.UnsupportedEncodingException;

@PlatformTest
class FindingsFilterTest {

    private static final String[] FAULTY = {
        "CHƯƠNG TRÌNH HÀNH ĐỘNG",
        "của Mặt trận Tổ quốc phường An Hòa nhiệm kỳ 2024-2029",
        "I. MỤC TIÊU",
        "Tập hợp rộng rãi các tầng lớp nhân dân của của phường.",
        "II. NHIỆM VỤ, GIẢI PHÁP",
        "Đại hội tổng kết nhiệm kỳ qua tại hội trường […] của phường.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "Ban Thường trực theo dõi, đôn đốc các khu dân cư."
    };

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private ReviewedPaper paper;

    @BeforeEach
    void openCampaign() {
        paper = ReviewedPaper.in(browser, database);
    }

    @Test
    void offersFamiliesLevelsAndSectionsWithTheirCounts() {
        paper.upload(FAULTY);
        assertThat(look("/v/1"))
                .bodyText()
                .contains("<option value=\"structure\"", ">Bố cục (")
                .contains("<option value=\"typography\"", ">Chữ và dấu (")
                .containsPattern("<option value=\"II\\. NHIỆM VỤ, GIẢI PHÁP\">.* \\(\\d+\\)");
    }

    @Test
    void showsOneFamilyAndMarksNothingElse() {
        paper.upload(FAULTY);
        var shown = look("/v/1?family=structure");
        assertThat(shown)
                .bodyText()
                .contains("structure.numbering", "Đang hiện", "value=\"structure\" selected")
                .doesNotContain("input.leftovers</code>", "typography.repeated-word</code>");
        assertThat(look("/v/1?family=structure&level=error"))
                .bodyText()
                .doesNotContain("structure.numbering</code>");
    }

    @Test
    void keepsTheFilterWhenAFindingIsWaived() {
        paper.upload(FAULTY);
        assertThat(look("/v/1?family=structure"))
                .bodyText()
                .contains("/v/1/waivers?family=structure\"");
        String numbering =
                database.fetchSingle(
                                "select f.fingerprint from reviews.finding f join reviews.run r on r.id = f.run_id where r.campaign_id = ? and f.rule = 'structure.numbering'",
                                paper.campaign.campaignId())
                        .get(0, String.class);
        assertThat(waive(numbering, "?family=structure", "Số mục theo mẫu của quận"))
                .hasRedirectedUrl(paper.page + "/v/1?family=structure");
        assertThat(waive(numbering, "?family=typography", "")).hasStatus(422);
    }

    @Test
    void showsProgressOverTheVersionsAsAChartAndATable() {
        paper.upload(FAULTY);
        assertThat(look("/v/1")).bodyText().doesNotContain("versions-chart");
        String[] next = FAULTY.clone();
        next[5] = "Đại hội tổng kết nhiệm kỳ qua tại hội trường của phường.";
        next[6] = "III. TỔ CHỨC THỰC HIỆN";
        paper.upload(next);
        assertThat(look("/v/2"))
                .bodyText()
                .contains("Tiến bộ qua 2 phiên bản", "<svg class=\"versions-chart\"")
                .contains("class=\"bar-mended\"", "aria-current=\"page\">v2</a>");
    }

    @Test
    void saysThatASignatureDoesNotHoldForTheCopyWithNotes() {
        paper.upload(FAULTY);
        assertThat(look("/v/1")).bodyText().doesNotContain("có chữ ký số");
        paper.upload(Uploads.file("chuong-trinh.docx", Uploads.signed(Uploads.docx(FAULTY))));
        assertThat(look("/v/2")).bodyText().contains("Tệp này có chữ ký số");
    }

    @Test
    void staysUsableWithTenThousandFindings() throws UnsupportedEncodingException {
        paper.upload(FAULTY);
        addFindings(10_000);
        var shown = look("/v/1");
        assertThat(shown)
                .bodyText()
                .contains("Dấu cách thừa hoặc thiếu (10.000)", "Xem thêm 9.997 phát hiện cùng loại")
                .hasSizeLessThan(1_000_000);
        var one = look("/v/1?rule=typography.spacing&page=2");
        assertThat(one).bodyText().contains("Trang 2/100", "Trang trước", "Trang sau");
        assertThat(one.getResponse().getContentAsString().length()).isLessThan(1_000_000);
    }

    private void addFindings(int count) {
        database.execute(
                "insert into reviews.finding select r.id, 1000 + i, 'typography.spacing', 'note', i % 100, i % 100 + 1, '', 'Hai dấu cách', 'Có hai dấu cách liền nhau.', 'Two blanks.', 'Vì sao', 'Why', 'Cách sửa', 'Mend', 'S1', 'f' || i, '{}', '[]' from reviews.run r, generate_series(1, ?) i where r.campaign_id = ?",
                count, paper.campaign.campaignId());
    }

    private MvcTestResult waive(String fingerprint, String query, String reason) {
        return browser.perform(
                post(paper.page + "/v/1/waivers" + query)
                        .param("finding", "1")
                        .param("fingerprint", fingerprint)
                        .param("reason", reason)
                        .with(as(paper.officer))
                        .with(csrf()));
    }

    private MvcTestResult look(String address) {
        return paper.look(paper.page + address);
    }
}
