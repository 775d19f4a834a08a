package vn.daihoi.exchange.web;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.RegisteredDirectives;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.exchange.edxml.EdxmlPaper;
import vn.daihoi.exchange.edxml.EdxmlPaper.Attachment;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlReader;
import vn.daihoi.exchange.edxml.EdxmlReading;
import vn.daihoi.exchange.edxml.EdxmlStatus;
import vn.daihoi.exchange.edxml.EdxmlWriter;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

@PlatformTest
class EdxmlPageTest {

    private static final LocalDateTime SENT = LocalDateTime.of(2024, 2, 26, 8, 0);
    private static final Organ CITY = new Organ("000.00.01.H26", "Ủy ban MTTQ thành phố Sông Lau");
    private static final Pattern INCOMING = Pattern.compile("/edxml/([0-9a-f-]{36})/register");
    private static final Pattern ASKED = Pattern.compile("/edxml/([0-9a-f-]{36})/give-back");

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired RegisteredDirectives registered;
    @Autowired Directives directives;

    private TestCampaign campaign;
    private Viewer officer;
    private CampaignUnit district;
    private String home;

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "edx-" + UUID.randomUUID().toString().substring(0, 8));
        officer = campaign.officerOfDistrict("Vũ Thị Lan");
        district = campaigns.unit(new CampaignId(campaign.campaignId()), "900").orElseThrow();
        home = campaign.districtAddress() + "/edxml";
    }

    private static EdxmlPaper paper(Business business, String reason) {
        return new EdxmlPaper(
                CITY,
                List.of(new Organ("900", "Quận Bình Minh")),
                "41",
                "HD-MTTQ-BTT",
                "Sông Lau",
                LocalDate.of(2024, 2, 20),
                "Hướng dẫn",
                "Tổ chức đại hội Mặt trận cấp quận",
                "",
                0,
                business,
                reason,
                List.of(
                        new Attachment(
                                "huong-dan-41.txt",
                                "text/plain",
                                "Hướng dẫn tổ chức đại hội.".getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] message() {
        return EdxmlWriter.paper(paper(Business.NEW, ""), SENT);
    }

    private MvcTestResult send(byte[] message) {
        return browser.perform(
                multipart(home)
                        .file(Uploads.file("den.edxml", message))
                        .with(as(officer))
                        .with(csrf()));
    }

    private MvcTestResult act(String address, Map<String, String> values) {
        var request = post(address);
        values.forEach(request::param);
        return browser.perform(request.with(as(officer)).with(csrf()));
    }

    private String page() {
        return text(browser.perform(get(home).with(as(officer))));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String found(Pattern pattern) {
        var match = pattern.matcher(page());
        assertThat(match.find()).isTrue();
        return home + "/" + match.group(1);
    }

    private MvcTestResult register(String incoming) {
        return act(
                incoming + "/register",
                Map.of(
                        "number", "41/HD-MTTQ-BTT",
                        "issuer", CITY.name(),
                        "issuedOn", "2024-02-20",
                        "subject", "Tổ chức đại hội Mặt trận cấp quận"));
    }

    private List<String> told() {
        return database
                .fetchValues(
                        "select code from exchange.status_message where unit_id = cast('"
                                + campaign.districtId()
                                + "' as uuid) order by id")
                .stream()
                .map(Objects::toString)
                .toList();
    }

    @Test
    void proposesAPaperAndRegistersItWithItsFile() {
        assertThat(send(message())).hasStatus(302);
        assertThat(page())
                .contains(
                        "1 văn bản điện tử đang chờ",
                        "value=\"41/HD-MTTQ-BTT\"",
                        "huong-dan-41.txt")
                .contains("value=\"2024-02-20\"");
        assertThat(register(found(INCOMING))).hasStatus(302);
        var paper = registered.of(district).getFirst();
        assertThat(paper.written()).isEqualTo("41/HD-MTTQ-BTT");
        assertThat(paper.own()).isFalse();
        assertThat(Objects.requireNonNull(paper.file()).name()).isEqualTo("huong-dan-41.txt");
        assertThat(told()).containsExactly("01", "03");
        assertThat(page()).contains("Không có văn bản điện tử nào chờ", "đã vào sổ");
    }

    @Test
    void takesTheSameMessageOnce() {
        send(message());
        assertThat(send(message())).hasStatus(302);
        assertThat(page()).contains("1 văn bản điện tử đang chờ");
        assertThat(told()).containsExactly("01");
    }

    @Test
    void keepsWhatWasTypedAndSaysTheFaultAtTheField() {
        send(message());
        var answer =
                act(
                        found(INCOMING) + "/register",
                        Map.of("number", "bốn mốt", "issuer", CITY.name(), "subject", "Tổ chức"));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("value=\"bốn mốt\"", "field-error");
        assertThat(registered.of(district)).isEmpty();
        assertThat(told()).containsExactly("01");
    }

    @Test
    void refusesAPaperWithAReasonOnly() {
        send(message());
        String incoming = found(INCOMING);
        assertThat(text(act(incoming + "/refuse", Map.of()))).contains("Chưa ghi lý do");
        assertThat(act(incoming + "/refuse", Map.of("why", "Gửi nhầm nơi nhận"))).hasStatus(302);
        assertThat(told()).containsExactly("01", "02");
        assertThat(register(incoming)).as("after it was refused").hasStatus(404);
    }

    @Test
    void tellsTheSenderWhatIsDoneHere() {
        send(message());
        register(found(INCOMING));
        var paper = registered.of(district).getFirst().id();
        var plan = LocalDate.of(2024, 3, 1);
        directives.require(
                district,
                paper,
                new Directives.NewRequirement(
                        "Xây dựng kế hoạch", "ward", plan, null, "plan", null, null, null),
                officer);
        directives.handDown(district, paper, Set.of("ward"), null, officer);
        await("01", "03", "04");
        var ward = campaigns.unit(new CampaignId(campaign.campaignId()), "901").orElseThrow();
        directives.acknowledge(ward, paper, campaign.officerOfWard("Đỗ Thị Mai"));
        await("01", "03", "04", "05");
        restate(ward, paper);
        await("01", "03", "04", "05", "06");
    }

    private void restate(CampaignUnit ward, DirectiveId paper) {
        directives.restate(
                ward,
                paper,
                "07/KH-MTTQ-BTT",
                "Ban Thường trực phường",
                LocalDate.of(2024, 2, 26),
                Map.of(),
                campaign.officerOfWard("Đỗ Thị Mai"));
    }

    private void await(String... codes) {
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(told()).containsExactly(codes));
    }

    private void askBack() {
        var status =
                new EdxmlStatus(
                        CITY,
                        paper(Business.NEW, "").key(),
                        StatusCode.TAKE_BACK,
                        "Sai trích yếu",
                        "",
                        SENT);
        send(EdxmlWriter.status(status, new Organ("900", ""), SENT));
    }

    @Test
    void givesAPaperBackThatItsSenderAskedFor() {
        send(message());
        register(found(INCOMING));
        askBack();
        assertThat(page()).contains("yêu cầu lấy lại", "Sai trích yếu");
        assertThat(act(found(ASKED) + "/give-back", Map.of())).hasStatus(302);
        assertThat(told()).containsExactly("01", "03", "15");
        assertThat(registered.of(district).getFirst().withdrawn()).isEqualTo("Sai trích yếu");
    }

    @Test
    void keepsAPaperThatIsRecalledWithAReason() {
        send(message());
        register(found(INCOMING));
        send(EdxmlWriter.paper(paper(Business.RECALL, "Sai trích yếu"), SENT));
        assertThat(act(found(ASKED) + "/keep", Map.of("why", "Đã triển khai"))).hasStatus(302);
        assertThat(told()).containsExactly("01", "03", "16");
        assertThat(registered.of(district).getFirst().withdrawn()).isNull();
    }

    @Test
    void showsWhatReceiversTellAboutOwnPapers() {
        var status =
                new EdxmlStatus(
                        CITY, paper(Business.NEW, "").key(), StatusCode.FINISHED, "", "", SENT);
        send(EdxmlWriter.status(status, new Organ("900", ""), SENT));
        assertThat(page())
                .contains("06 Hoàn thành xử lý", "Ủy ban MTTQ thành phố Sông Lau báo lúc");
    }

    @Test
    void saysWhyAFileIsNoElectronicPaper() {
        var answer =
                send(
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("DOCTYPE", "bỏ phần khai báo");
        assertThat(text(send("thư".getBytes(StandardCharsets.UTF_8)))).contains("không phải XML");
    }

    @Test
    void writesAnOwnPaperThatOthersCanRead() {
        var paper =
                directives.register(
                        district,
                        new Directives.NewDirective(
                                "33/HD-MTTQ-BTT",
                                "Ban Thường trực quận Bình Minh",
                                LocalDate.of(2024, 2, 1),
                                "Đại hội cấp phường",
                                true,
                                List.of(),
                                new Directives.Attachment(
                                        "huong-dan.txt",
                                        "Nội dung.".getBytes(StandardCharsets.UTF_8))),
                        officer);
        assertThat(act(home + "/organ", Map.of("code", "không có"))).hasStatus(422);
        assertThat(act(home + "/organ", Map.of("code", "000.01.06.H26"))).hasStatus(302);
        String id = paper.value().toString();
        assertThat(act(home + "/out", Map.of("paper", id))).hasStatus(422);
        var file = act(home + "/out", Map.of("paper", id, "to", "000.00.01.H26 Thành phố"));
        assertThat(file).hasStatusOk();
        var read = EdxmlReader.read(file.getResponse().getContentAsByteArray());
        assertThat(read).isInstanceOf(EdxmlReading.Paper.class);
        var told = ((EdxmlReading.Paper) read).paper();
        assertThat(told.key().documentId()).isEqualTo("000.01.06.H26,2024/02/01,33/HD-MTTQ-BTT");
        assertThat(told.to()).containsExactly(new Organ("000.00.01.H26", "Thành phố"));
        assertThat(told.attachments()).hasSize(1);
    }

    @Test
    void isTakenFromAProgramToo() {
        var token = new TestPerson(officer).token(database, true);
        String address = "/api/v1/campaigns/" + campaign.code() + "/units/900/edxml";
        var request = post(address).contentType("application/xml").content(message());
        assertThat(browser.perform(request.with(TestPerson.bearing(token)))).hasStatus(201);
        var again = post(address).contentType("application/xml").content(message());
        assertThat(browser.perform(again.with(TestPerson.bearing(token)))).hasStatusOk();
        var broken = post(address).contentType("application/xml").content("<a/>");
        assertThat(browser.perform(broken.with(TestPerson.bearing(token)))).hasStatus(422);
        var statuses = get(address + "/statuses").with(TestPerson.bearing(token));
        assertThat(browser.perform(statuses)).bodyText().contains("\"code\":\"01\"");
    }

    @Test
    void isForOfficersOnly() {
        var reader = campaign.approverOfDistrict("Hồ Thị Sáu");
        assertThat(browser.perform(get(home).with(as(reader)))).hasStatus(403);
    }
}
