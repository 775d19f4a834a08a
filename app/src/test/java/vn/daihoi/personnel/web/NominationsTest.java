package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// It is 26 February 2024.
@PlatformTest
class NominationsTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;

    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;
    private UUID member;

    @BeforeEach
    void addSomebody() {
        var code = "nominations-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        member = add("Nguyễn Thị Thử", true);
    }

    private UUID add(String name, boolean sitting) {
        return people.add(
                ward,
                new Details(
                        name, null, true, "", "", "", "", "", "", "", null, "", "", "", sitting, "",
                        "", null),
                Sensitive.UNKNOWN,
                "Thử");
    }

    @Test
    void tellsBeforeTheFirstRoundWhatToDo() {
        assertThat(look("/nominations")).bodyText().contains("Chưa có đợt giới thiệu nào");
    }

    @Test
    void aNominationIsTracedFromItsMinutesToTheWithdrawal() {
        open("Giới thiệu lần thứ nhất");
        assertThat(name("Ban công tác Mặt trận số 3", "2024-02-20")).hasStatus(302);
        assertThat(look("/nominations"))
                .bodyText()
                .contains("1 người đang được giới thiệu, 1 lượt chưa lấy ý kiến nơi cư trú")
                .contains("Ban công tác Mặt trận số 3 giới thiệu ngày 20/02/2024", "05/BB")
                .contains("bien-ban.pdf");
        assertThat(look("/nominations/" + nomination() + "/minutes"))
                .bodyText()
                .isEqualTo("%PDF-1.7 minutes");

        send(
                "/nominations/" + nomination() + "/opinions",
                Map.of(
                        "on",
                        "2024-02-22",
                        "agreed",
                        "41",
                        "opposed",
                        "2",
                        "opinions",
                        "Tín nhiệm"));
        assertThat(look("/nominations"))
                .bodyText()
                .contains("ngày 22/02/2024: 41 người đồng ý, 2 người không đồng ý. Tín nhiệm");

        send(
                "/nominations/" + nomination() + "/withdraw",
                Map.of("on", "2024-02-24", "why", "Chuyển nơi ở"));
        assertThat(look("/nominations"))
                .bodyText()
                .contains("0 người đang được giới thiệu", "Rút ngày 24/02/2024: Chuyển nơi ở");
        send("/nominations/" + nomination() + "/stand", Map.of());
        assertThat(look("/nominations")).bodyText().contains("1 người đang được giới thiệu");
        assertThat(
                        new String(
                                look("/nominations.csv")
                                        .getMvcResult()
                                        .getResponse()
                                        .getContentAsByteArray(),
                                StandardCharsets.UTF_8))
                .contains("Nguyễn Thị Thử,Ban công tác Mặt trận số 3,20/02/2024,05/BB");
    }

    @Test
    void aWorkbookHoldsWhatTheCsvHolds() throws Exception {
        open("Giới thiệu lần thứ nhất");
        name("Hội Phụ nữ", "2024-02-20");
        var file = look("/nominations.xlsx");
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("gioi-thieu-nhan-su-901.xlsx");
        var bytes = new ByteArrayInputStream(file.getResponse().getContentAsByteArray());
        try (var book = new XSSFWorkbook(bytes)) {
            Iterable<Cell> heads = book.getSheetAt(0).getRow(0);
            assertThat(heads).hasSize(8);
            Iterable<Cell> row = book.getSheetAt(0).getRow(1);
            assertThat(row)
                    .extracting(Cell::getStringCellValue)
                    .contains("1", "Nguyễn Thị Thử", "Hội Phụ nữ", "20/02/2024");
        }
    }

    @Test
    void theSameBodyNamesAPersonOnceInARound() {
        open("Giới thiệu lần thứ nhất");
        name("Hội Phụ nữ", "2024-02-20");
        assertThat(name("Hội Phụ nữ", "2024-02-21"))
                .hasStatus(422)
                .bodyText()
                .contains("Nơi này đã giới thiệu người đó trong đợt này.");
    }

    @Test
    void aDayAheadIsRefusedAndWhatWasTypedStays() {
        open("Giới thiệu lần thứ nhất");
        assertThat(name("Hội Người cao tuổi", "2024-02-27"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày này chưa tới", "value=\"Hội Người cao tuổi\"", "2024-02-27");
    }

    @Test
    void aWithdrawalNeedsAReason() {
        open("Giới thiệu lần thứ nhất");
        name("Hội Phụ nữ", "2024-02-20");
        assertThat(send("/nominations/" + nomination() + "/withdraw", Map.of("on", "2024-02-24")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do rút.");
    }

    @Test
    void nobodyNamesAPersonOfAnotherWard() {
        open("Giới thiệu lần thứ nhất");
        var other = campaign.officerOfOtherWard("Vũ Đình Long");
        assertThat(
                        browser.perform(
                                get(campaign.wardAddress() + "/personnel/nominations")
                                        .with(as(other))))
                .hasStatus(403);
        member = UUID.randomUUID();
        assertThat(name("Hội Phụ nữ", "2024-02-20")).hasStatus(404);
    }

    @Test
    void aSittingMemberIsEvaluatedAndAProposalToReplaceNeedsReasons() {
        var form = "/evaluation/" + member;
        var typed =
                new java.util.HashMap<>(
                        Map.of("held", "10", "attended", "8", "given", "6", "done", "5"));
        typed.put("opinions", "Gắn bó với tổ dân phố");
        typed.put("proposal", "replace");
        assertThat(send(form, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Đề nghị thay thì phải ghi lý do.", "Gắn bó với tổ dân phố");
        typed.put("why", "Xin nghỉ vì sức khỏe");
        assertThat(send(form, typed)).hasStatus(302);
        assertThat(look("/evaluation"))
                .bodyText()
                .contains("Đã nhận xét 1 trong 1 ủy viên đương nhiệm", "đề nghị thay 1")
                .contains("8/10", "5/6", "Xin nghỉ vì sức khỏe");
        typed.put("attended", "12");
        assertThat(send(form, typed)).bodyText().contains("Số hội nghị đã dự nhiều hơn");
    }

    @Test
    void whoIsNoMemberIsNotEvaluated() {
        var newcomer = add("Trần Văn Mới", false);
        assertThat(look("/evaluation/" + newcomer)).hasStatus(404);
        assertThat(look("/evaluation")).bodyText().doesNotContain("Trần Văn Mới");
    }

    private void open(String name) {
        assertThat(send("/nominations/rounds", Map.of("name", name, "on", "2024-02-19")))
                .hasStatus(302);
    }

    private MvcTestResult name(String by, String on) {
        var round =
                database.fetchSingle(
                                "select id from personnel.nomination_round where campaign_id = ?",
                                campaign.campaignId())
                        .get(0, UUID.class);
        var minutes =
                new MockMultipartFile(
                        "file",
                        "bien-ban.pdf",
                        "application/pdf",
                        "%PDF-1.7 minutes".getBytes(StandardCharsets.US_ASCII));
        return browser.perform(
                multipart(campaign.wardAddress() + "/personnel/nominations")
                        .file(minutes)
                        .param("round", round.toString())
                        .param("person", member.toString())
                        .param("by", by)
                        .param("on", on)
                        .param("minutes", "05/BB")
                        .with(as(officer))
                        .with(csrf()));
    }

    private UUID nomination() {
        return database.fetchSingle(
                        "select id from personnel.nomination where campaign_id = ?",
                        campaign.campaignId())
                .get(0, UUID.class);
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request =
                post(campaign.wardAddress() + "/personnel" + path).with(as(officer)).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private MvcTestResult look(String path) {
        return browser.perform(get(campaign.wardAddress() + "/personnel" + path).with(as(officer)));
    }
}
