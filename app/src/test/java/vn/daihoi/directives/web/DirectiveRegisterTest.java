package vn.daihoi.directives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.directives.web.DistrictRegister.text;
import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.testing.PlatformTest;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/// A district puts papers into its register and finds them there.
@PlatformTest
class DirectiveRegisterTest {

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

    private DistrictRegister register;

    @BeforeEach
    void openCampaign() {
        register = DistrictRegister.in(browser, database);
    }

    @Test
    void showsAnEmptyRegisterWithWhatToDoFirst() {
        assertThat(text(register.open(register.address, register.officer)))
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
                        post(register.address)
                                .param("number", "33/HD-MTTQ-BTT")
                                .param("issuedOn", "2023-08-21")
                                .param("issuer", "Ban Thường trực")
                                .param("subject", "Tổ chức đại hội")
                                .param("origin", "own")
                                .param("intake", intake.group(1))
                                .with(as(register.officer))
                                .with(csrf()));
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(register.open(address + "/file", register.officer)).hasStatusOk();
        assertThat(text(register.open(address + "?propose=true", register.officer)))
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

    @Test
    void tellsAWrongNumberAtItsFieldAndKeepsWhatWasTyped() {
        var answer =
                browser.perform(
                        post(register.address)
                                .param("number", "11/TT-QU")
                                .param("issuedOn", "2030-01-01")
                                .param("issuer", "Quận ủy <Bình Minh>")
                                .param("subject", "Lãnh đạo đại hội")
                                .with(as(register.officer))
                                .with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("Hãy ghi 11-TT/QU", "Ngày ban hành chưa đến")
                .contains("Quận ủy &lt;Bình Minh", "Lãnh đạo đại hội");
    }

    @Test
    void isFoundByTheSearchOfThePlatform() {
        register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        var asked =
                get("/search").param("q", "huong dan to chuc dai hoi").with(as(register.officer));
        assertThat(text(browser.perform(asked))).contains("Hướng dẫn 33/HD-MTTQ-BTT");
    }

    @Test
    void exportsWhatIsShown() {
        register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        register.registered("34/KH-MTTQ-BTT", "2023-08-22");
        var asked =
                get(register.address + ".csv").param("q", "ke hoach").with(as(register.officer));
        assertThat(text(browser.perform(asked)))
                .contains("34/KH-MTTQ-BTT")
                .doesNotContain("33/HD-MTTQ-BTT");
    }

    @Test
    void saysThatAWithdrawnPaperHoldsNoMore() {
        var address = register.registered("33/HD-MTTQ-BTT", "2023-08-21");
        assertThat(
                        browser.perform(
                                post(address + "/withdraw")
                                        .with(as(register.officer))
                                        .with(csrf())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        browser.perform(
                post(address + "/withdraw")
                        .param("why", "Ban hành nhầm")
                        .with(as(register.officer))
                        .with(csrf()));
        assertThat(text(register.open(address, register.officer)))
                .contains("Ban hành nhầm", "không còn hiệu lực");
    }

    private MvcTestResult send(String file, String text) {
        return browser.perform(
                multipart(register.address + "/new")
                        .file(
                                new MockMultipartFile(
                                        "file",
                                        file,
                                        "text/plain",
                                        text.getBytes(StandardCharsets.UTF_8)))
                        .with(as(register.officer))
                        .with(csrf()));
    }

    private long files() {
        return database.fetchCount(org.jooq.impl.DSL.table("directives.intake"));
    }
}
