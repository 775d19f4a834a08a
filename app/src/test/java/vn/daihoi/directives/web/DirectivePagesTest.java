package vn.daihoi.directives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

@PlatformTest
class DirectivePagesTest {

    private static final String GUIDANCE =
            """
            ỦY BAN MTTQ VIỆT NAM QUẬN BÌNH MINH
            BAN THƯỜNG TRỰC
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 33/HD-MTTQ-BTT
            Bình Minh, ngày 21 tháng 8 năm 2023

            HƯỚNG DẪN
            Tổ chức đại hội Mặt trận cấp phường

            Căn cứ Thông tri số 11-TT/QU ngày 20/7/2023 của Ban Thường vụ Quận ủy;
            1. Các phường xây dựng kế hoạch và gửi về Ban Thường trực quận trước ngày 31/8/2023.
            """;

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer officer;
    private String register;

    @BeforeEach
    void openCampaign() {
        var code = "chi-dao-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        officer = campaign.officerOfDistrict("Vũ Thị Lan");
        register = campaign.districtAddress() + "/directives";
    }

    private MvcTestResult send(String file, String text) {
        return browser.perform(
                multipart(register + "/new")
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        file,
                                        "text/plain",
                                        text.getBytes(StandardCharsets.UTF_8)))
                        .with(as(officer))
                        .with(csrf()));
    }

    private MvcTestResult open(String address, Viewer viewer) {
        return browser.perform(get(address).with(as(viewer)));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String registered(String number, String day) {
        var answer =
                browser.perform(
                        post(register)
                                .param("number", number)
                                .param("issuedOn", day)
                                .param("origin", "own")
                                .param("subject", "Tổ chức đại hội Mặt trận cấp phường")
                                .with(as(officer))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void showsAnEmptyRegisterWithWhatToDoFirst() {
        assertThat(text(open(register, officer)))
                .contains("Chưa có văn bản nào", "Đăng ký văn bản");
    }

    @Test
    void readsTheHeadOfAFileIntoTheForm() {
        var page = text(send("huong-dan.txt", GUIDANCE));
        assertThat(page)
                .contains("value=\"33/HD-MTTQ-BTT\"", "value=\"2023-08-21\"", "BAN THƯỜNG TRỰC")
                .contains("Căn cứ chưa có trong sổ: 11-TT/QU");
        var intake = Pattern.compile("name=\"intake\" value=\"([^\"]+)\"").matcher(page);
        assertThat(intake.find()).isTrue();
        var answer =
                browser.perform(
                        post(register)
                                .param("number", "33/HD-MTTQ-BTT")
                                .param("issuedOn", "2023-08-21")
                                .param("issuer", "Ban Thường trực")
                                .param("subject", "Tổ chức đại hội")
                                .param("origin", "own")
                                .param("intake", intake.group(1))
                                .with(as(officer))
                                .with(csrf()));
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(open(address + "/file", officer)).hasStatusOk();
        assertThat(text(open(address + "?propose=true", officer)))
                .contains("1 câu có thể là yêu cầu", "value=\"2023-08-31\"");
    }

    @Test
    void refusesASecretFileAndKeepsNothingOfIt() {
        long before = files();
        var answer = send("mat.txt", "MẬT\n" + GUIDANCE);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("Văn bản mật không được đưa lên");
        assertThat(files()).isEqualTo(before);
    }

    private long files() {
        return database.fetchCount(org.jooq.impl.DSL.table("directives.intake"));
    }

    @Test
    void tellsAWrongNumberAtItsFieldAndKeepsWhatWasTyped() {
        var answer =
                browser.perform(
                        post(register)
                                .param("number", "11/TT-QU")
                                .param("issuedOn", "2030-01-01")
                                .param("issuer", "Quận ủy <Bình Minh>")
                                .param("subject", "Lãnh đạo đại hội")
                                .with(as(officer))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("Hãy ghi 11-TT/QU", "Ngày ban hành chưa đến")
                .contains("Quận ủy &lt;Bình Minh", "Lãnh đạo đại hội");
    }

    @Test
    void savesChosenUnitsAsAGroupAndSendsTheNextPaperToIt() {
        var first = registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(text(open(first, officer))).contains("Chọn từng đơn vị", "Phường An Hòa");
        assertThat(handDown(first, "ticked", "901", "saveAs", "Cụm phía tây"))
                .hasStatus(HttpStatus.FOUND);
        var second = registered("34/HD-MTTQ-BTT", "2023-08-22");
        assertThat(text(open(second, officer))).contains("Cụm phía tây (1 đơn vị)");
        handDown(second, "group", group());
        assertThat(text(open(campaign.wardAddress() + "/directives", campaign.officerOfWard("A"))))
                .contains("2 văn bản chờ ghi nhận");
    }

    @Test
    void aGroupNeedsUnitsAndANameOfItsOwnAndKeepsWhatWasChosen() {
        var address = registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(text(handDown(address, "level", "ward", "saveAs", "Cụm phía tây")))
                .contains("ít nhất một đơn vị được chọn riêng", "value=\"Cụm phía tây\"");
        handDown(address, "ticked", "901", "saveAs", "Cụm phía tây");
        assertThat(text(handDown(address, "ticked", "902", "saveAs", "cụm phía tây")))
                .contains("Đã có nhóm mang tên này");
    }

    @Test
    void aGroupIsTakenAwayAndBroughtBack() {
        var address = registered("33/HD-MTTQ-BTT", "2023-08-21");
        handDown(address, "ticked", "901", "saveAs", "Cụm phía tây");
        var group = address + "/groups/" + group();
        assertThat(browser.perform(post(group + "/remove").with(as(officer)).with(csrf())))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(open(address, officer))).doesNotContain("Cụm phía tây");
        assertThat(text(open(address + "?group=" + group(), officer))).contains("Hoàn tác");
        browser.perform(post(group + "/restore").with(as(officer)).with(csrf()));
        assertThat(text(open(address, officer))).contains("Cụm phía tây");
    }

    private String group() {
        return database.fetchSingle(
                        "select id::text from directives.recipient_group where campaign_id = ?",
                        campaign.campaignId())
                .get(0, String.class);
    }

    private MvcTestResult handDown(String address, String... parameters) {
        var request = post(address + "/hand-down").with(as(officer)).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return browser.perform(request);
    }

    @Test
    void letsAWardAcknowledgeInOneTapAndShowsTheDistrictWhoIsBehind() {
        var ward = campaign.officerOfWard("Đỗ Minh Khang");
        var address = registered("33/HD-MTTQ-BTT", "2023-08-21");
        require(address);
        var handed =
                browser.perform(
                        post(address + "/hand-down")
                                .param("level", "ward")
                                .with(as(officer))
                                .with(csrf()));
        assertThat(handed).hasStatus(HttpStatus.FOUND);
        assertThat(text(open(campaign.wardAddress() + "/directives", ward)))
                .contains("1 văn bản chờ ghi nhận", "Đã nhận, sẽ thực hiện", "1 việc phải làm");
        var here = campaign.wardAddress() + address.substring(address.indexOf("/directives"));
        assertThat(text(open(here, ward))).contains("hạn 31/08/2023", "ít nhất 2");
        assertThat(browser.perform(post(here + "/acknowledge").with(as(ward)).with(csrf())))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(open(address, officer)))
                .contains("1/2 đã ghi nhận", "Đỗ Minh Khang", "Phường Yên Vui");
        assertThat(text(open(register, officer)))
                .contains("1 văn bản đã chuyển xuống chưa được ghi nhận đủ")
                .contains("cũ nhất là 33/HD-MTTQ-BTT, còn 1 đơn vị chưa ghi nhận");
        assertThat(text(open(address + "/addressees.csv?state=waiting", officer)))
                .contains("Phường Yên Vui")
                .doesNotContain("Phường An Hòa");
    }

    private void require(String address) {
        var answer =
                browser.perform(
                        post(address + "/requirements")
                                .param("text", "Đăng ký công trình chào mừng đại hội")
                                .param("level", "ward")
                                .param("dueOn", "2023-08-31")
                                .param("figure", "2")
                                .with(as(officer))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void keepsARequirementThatMakesNoSenseOut() {
        var address = registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(text(requirement(address, "", "2023-08-31", "2")))
                .contains("Hãy ghi nội dung yêu cầu");
        assertThat(text(requirement(address, "Họp", "2023-08-20", "2")))
                .contains("Hạn sớm hơn ngày ban hành");
        assertThat(text(requirement(address, "Họp", "2023-08-31", "hai")))
                .contains("phải là số nguyên");
        assertThat(text(open(address, officer))).contains("Chưa đánh dấu yêu cầu nào");
    }

    private MvcTestResult requirement(String address, String text, String due, String figure) {
        return browser.perform(
                post(address + "/requirements")
                        .param("text", text)
                        .param("level", "ward")
                        .param("dueOn", due)
                        .param("figure", figure)
                        .with(as(officer))
                        .with(csrf()));
    }

    @Test
    void isFoundByTheSearchOfThePlatform() {
        registered("33/HD-MTTQ-BTT", "2023-08-21");
        var asked = get("/search").param("q", "huong dan to chuc dai hoi").with(as(officer));
        assertThat(text(browser.perform(asked))).contains("Hướng dẫn 33/HD-MTTQ-BTT");
    }

    @Test
    void hidesAPaperFromUnitsThatDidNotGetIt() {
        var address = registered("33/HD-MTTQ-BTT", "2023-08-21");
        var here = campaign.wardAddress() + address.substring(address.indexOf("/directives"));
        assertThat(open(here, campaign.officerOfWard("Đỗ Minh Khang")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void exportsWhatIsShown() {
        registered("33/HD-MTTQ-BTT", "2023-08-21");
        registered("34/KH-MTTQ-BTT", "2023-08-22");
        var asked = get(register + ".csv").param("q", "ke hoach").with(as(officer));
        assertThat(text(browser.perform(asked)))
                .contains("34/KH-MTTQ-BTT")
                .doesNotContain("33/HD-MTTQ-BTT");
    }

    @Test
    void saysThatAWithdrawnPaperHoldsNoMore() {
        var address = registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(browser.perform(post(address + "/withdraw").with(as(officer)).with(csrf())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        browser.perform(
                post(address + "/withdraw")
                        .param("why", "Ban hành nhầm")
                        .with(as(officer))
                        .with(csrf()));
        assertThat(text(open(address, officer))).contains("Ban hành nhầm", "không còn hiệu lực");
    }

    @Test
    void letsAWardRestateThePaperAndShowsBothSidesTheGap() {
        var ward = campaign.officerOfWard("Đỗ Minh Khang");
        var address = registered("33/HD-MTTQ-BTT", "2023-08-21");
        require(address);
        browser.perform(
                post(address + "/hand-down").param("level", "ward").with(as(officer)).with(csrf()));
        var plan =
                campaign.wardAddress()
                        + address.substring(address.indexOf("/directives"))
                        + "/plan";
        assertThat(text(open(plan, ward))).contains("Lập kế hoạch từ các yêu cầu");
        browser.perform(post(plan + "/begin").with(as(ward)).with(csrf()));
        var page = text(open(plan, ward));
        var key = Pattern.compile("name=\"requirement\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        assertThat(save(plan, ward, key.group(1), "hai"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save(plan, ward, key.group(1), "1")).hasStatus(HttpStatus.FOUND);
        assertThat(text(open(plan, ward)))
                .contains("Công trình, phần việc", "muộn hơn 5 ngày", "ít hơn 1", "Đơn vị thêm");
        var docx = open(plan + ".docx", ward).getResponse().getContentAsByteArray();
        assertThat(read(docx))
                .contains("Thực hiện Hướng dẫn 33/HD-MTTQ-BTT ngày 21/8/2023")
                .contains("Công trình, phần việc (ít nhất 1)", "5/9/2023");
        assertThat(TestPdf.text(open(plan + ".pdf", ward).getResponse()))
                .contains("Thực hiện Hướng dẫn 33/HD-MTTQ-BTT ngày 21/8/2023", "5/9/2023");
        own(ward, "05/KH-MTTQ-BTT");
        assertThat(text(issue(plan, ward, "05/KH-MTTQ-BTT"))).contains("Số này đã có trong sổ");
        var issued = issue(plan, ward, "/KH-MTTQ-BTT");
        assertThat(issued).hasStatus(HttpStatus.FOUND);
        assertThat(text(open(plan, ward))).contains("Đã ban hành Kế hoạch 06/KH-MTTQ-BTT");
        assertThat(save(plan, ward, key.group(1), "2")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(open(address, officer))).contains("Đã ban hành kế hoạch", "/gap/901");
        assertThat(text(open(address + "/gap/901", officer))).contains("muộn hơn 5 ngày");
        assertThat(open(address + "/gap/902", officer)).hasStatus(HttpStatus.NOT_FOUND);
        handsThePlanOn(plan, ward);
    }

    private static String read(byte[] docx) {
        return Extraction.extract("ke-hoach.docx", docx, Limits.standard())
                        instanceof Outcome.Extracted(var document, _)
                ? document.text()
                : "";
    }

    /// What the ward will do goes on to its committees, without a day that has passed.
    private void handsThePlanOn(String plan, Viewer ward) {
        var link = Pattern.compile("href=\"(/c/[^\"]+/directives/[0-9a-f-]{36})\"");
        var own =
                link.matcher(text(open(plan, ward)))
                        .results()
                        .map(found -> found.group(1))
                        .filter(found -> !plan.startsWith(found))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(open(own, ward))).contains("Lấy các việc trong kế hoạch");
        browser.perform(post(own + "/requirements/from-plan").with(as(ward)).with(csrf()));
        assertThat(text(open(own, ward)))
                .contains("Họp tổ dân phố, lấy ý kiến", "Mọi đơn vị nhận")
                .doesNotContain("Lấy các việc trong kế hoạch", "hạn 05/09/2023");
        var again =
                browser.perform(post(own + "/requirements/from-plan").with(as(ward)).with(csrf()));
        assertThat(again).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void own(Viewer by, String number) {
        var answer =
                browser.perform(
                        post(campaign.wardAddress() + "/directives")
                                .param("number", number)
                                .param("issuedOn", "2024-02-01")
                                .param("origin", "own")
                                .param("subject", "Công tác tháng 2")
                                .with(as(by))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult issue(String plan, Viewer by, String number) {
        return browser.perform(
                post(plan + "/issue")
                        .param("number", number)
                        .param("subject", "Tổ chức đại hội phường")
                        .param("day", "2024-02-20")
                        .with(as(by))
                        .with(csrf()));
    }

    private MvcTestResult save(String plan, Viewer by, String requirement, String figure) {
        return browser.perform(
                post(plan)
                        .param("requirement", requirement, "")
                        .param("text", "Công trình, phần việc", "Họp tổ dân phố, lấy ý kiến")
                        .param("owner", "Chủ tịch", "")
                        .param("due", "2023-09-05", "")
                        .param("figure", figure, "")
                        .with(as(by))
                        .with(csrf()));
    }
}
