package vn.daihoi.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.exchange.web.EdxmlDesk.CITY;
import static vn.daihoi.exchange.web.EdxmlDesk.INCOMING;
import static vn.daihoi.exchange.web.EdxmlDesk.message;
import static vn.daihoi.exchange.web.EdxmlDesk.paper;
import static vn.daihoi.exchange.web.EdxmlDesk.text;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.directives.Directives;
import vn.daihoi.directives.RegisteredDirectives;
import vn.daihoi.exchange.edxml.EdxmlReader;
import vn.daihoi.exchange.edxml.EdxmlReading;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@PlatformTest
class EdxmlPageTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired RegisteredDirectives registered;
    @Autowired Directives directives;

    private EdxmlDesk desk;

    @BeforeEach
    void open() {
        desk = EdxmlDesk.in(context);
    }

    @Test
    void proposesAPaperAndRegistersItWithItsFile() {
        assertThat(desk.send(message())).hasStatus(302);
        assertThat(desk.page())
                .contains(
                        "1 văn bản điện tử đang chờ",
                        "value=\"41/HD-MTTQ-BTT\"",
                        "huong-dan-41.txt")
                .contains("value=\"2024-02-20\"");
        assertThat(desk.register(desk.found(INCOMING))).hasStatus(302);
        var paper = registered.of(desk.district).getFirst();
        assertThat(paper.written()).isEqualTo("41/HD-MTTQ-BTT");
        assertThat(paper.own()).isFalse();
        assertThat(Objects.requireNonNull(paper.file()).name()).isEqualTo("huong-dan-41.txt");
        assertThat(desk.told()).containsExactly("01", "03");
        assertThat(desk.page()).contains("Không có văn bản điện tử nào chờ", "đã vào sổ");
    }

    @Test
    void takesTheSameMessageOnce() {
        desk.send(message());
        assertThat(desk.send(message())).hasStatus(302);
        assertThat(desk.page()).contains("1 văn bản điện tử đang chờ");
        assertThat(desk.told()).containsExactly("01");
    }

    @Test
    void keepsWhatWasTypedAndSaysTheFaultAtTheField() {
        desk.send(message());
        var answer =
                desk.act(
                        desk.found(INCOMING) + "/register",
                        Map.of("number", "bốn mốt", "issuer", CITY.name(), "subject", "Tổ chức"));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("value=\"bốn mốt\"", "field-error");
        assertThat(registered.of(desk.district)).isEmpty();
        assertThat(desk.told()).containsExactly("01");
    }

    @Test
    void refusesAPaperWithAReasonOnly() {
        desk.send(message());
        String incoming = desk.found(INCOMING);
        assertThat(text(desk.act(incoming + "/refuse", Map.of()))).contains("Chưa ghi lý do");
        assertThat(desk.act(incoming + "/refuse", Map.of("why", "Gửi nhầm nơi nhận")))
                .hasStatus(302);
        assertThat(desk.told()).containsExactly("01", "02");
        assertThat(desk.register(incoming)).as("after it was refused").hasStatus(404);
    }

    @Test
    void saysWhyAFileIsNoElectronicPaper() {
        var answer =
                desk.send(
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("DOCTYPE", "bỏ phần khai báo");
        assertThat(text(desk.send("thư".getBytes(StandardCharsets.UTF_8))))
                .contains("không phải XML");
    }

    @Test
    void writesAnOwnPaperThatOthersCanRead() {
        var paper =
                directives.register(
                        desk.district,
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
                        desk.officer);
        assertThat(desk.act(desk.home + "/organ", Map.of("code", "không có"))).hasStatus(422);
        assertThat(desk.act(desk.home + "/organ", Map.of("code", "000.01.06.H26"))).hasStatus(302);
        String id = paper.value().toString();
        assertThat(desk.act(desk.home + "/out", Map.of("paper", id))).hasStatus(422);
        var file =
                desk.act(desk.home + "/out", Map.of("paper", id, "to", "000.00.01.H26 Thành phố"));
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
        var token = new TestPerson(desk.officer).token(database, true);
        String address = "/api/v1/campaigns/" + desk.campaign.code() + "/units/900/edxml";
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
        var reader = desk.campaign.approverOfDistrict("Hồ Thị Sáu");
        assertThat(browser.perform(get(desk.home).with(as(reader)))).hasStatus(403);
    }
}
