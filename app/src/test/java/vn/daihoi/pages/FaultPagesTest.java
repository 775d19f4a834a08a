package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.Application;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.forms.FormPaper;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.profile.Profiles;
import vn.daihoi.testing.FreshDatabase;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;

/// Against a real server: faults travel through its error dispatch.
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@TestPropertySource(properties = "daihoi.files.max-size=1MB")
@Import({FaultPagesTest.Faulty.class, FaultPagesTest.Gate.class})
class FaultPagesTest {

    private static final Pattern INCIDENT = Pattern.compile("class=\"incident\">([0-9A-F]{8})<");

    @LocalServerPort int port;

    @Test
    void showAnIncidentNumberThatTheLogKnows() throws Exception {
        try (var log = new Recorded()) {
            var answer = get("/test/fault?name=Le+Thi+An");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("Có lỗi ngoài dự kiến").doesNotContain("secret-7");
            var number = INCIDENT.matcher(answer.body());
            assertThat(number.find()).isTrue();
            assertThat(log.messages())
                    .anySatisfy(
                            message -> assertThat(message).contains(number.group(1), "/test/fault"))
                    .noneSatisfy(message -> assertThat(message).contains("Le+Thi+An"));
        }
    }

    @Test
    void sayThatAPageIsNotThere() throws Exception {
        var answer = get("/test/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy trang").doesNotContain("incident");
    }

    @Test
    void sayThatAPageIsNotForTheViewer() throws Exception {
        var answer = get("/test/forbidden");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Không có quyền xem trang này");
    }

    @Test
    void sayThatAFileIsTooLarge() throws Exception {
        var answer = upload(4 * 1024 * 1024);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn");
    }

    @Test
    void sayWhatToDoWhereARequestCannotBeCarriedOut() throws Exception {
        var answer = get("/test/endless.pdf");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Chưa xử lý được yêu cầu", "sửa nội dung rồi gửi lại", "tải tệp Word")
                .doesNotContain("incident");
    }

    @Test
    void sayThatARequestIsTooLargeByFar() throws Exception {
        var answer = upload(60 * 1024 * 1024);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp quá lớn");
    }

    @Test
    void letAFileOfTheLimitPass() throws Exception {
        assertThat(upload(1024 * 1024).body()).isEqualTo("1048576");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    private HttpResponse<String> upload(int size) throws Exception {
        String head =
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        var body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(new byte[size]),
                        BodyPublishers.ofString("\r\n--part--\r\n"));
        return send(
                HttpRequest.newBuilder(uri("/test/upload"))
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /// What went to the log of the fault pages.
    private static final class Recorded implements AutoCloseable {

        private final Logger logger = (Logger) LoggerFactory.getLogger(FaultPages.class);
        private final ListAppender<ILoggingEvent> events = new ListAppender<>();

        private Recorded() {
            events.start();
            logger.addAppender(events);
        }

        private List<String> messages() {
            return events.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        }

        @Override
        public void close() {
            logger.detachAppender(events);
        }
    }

    @Controller
    static class Faulty {

        @Open
        @GetMapping("/test/fault")
        String fault() {
            throw new IllegalStateException("secret-7");
        }

        @Open
        @GetMapping("/test/nowhere")
        String nowhere() {
            throw new NotThere();
        }

        @Open
        @GetMapping("/test/forbidden")
        String forbidden() {
            throw new NotAllowed();
        }

        @Open
        @ResponseBody
        @GetMapping("/test/endless.pdf")
        byte[] endless() {
            var words = List.<FormPaper.Block>of(new FormPaper.Paragraph("chữ ".repeat(500_000)));
            var paper = new FormPaper("", null, "", List.of(), List.of(), words, null);
            var form = Profiles.load("mttq-2024-2029").drafting().form("state");
            return new WrittenPaper(form, paper).pdf();
        }

        @Open
        @ResponseBody
        @PostMapping("/test/upload")
        String upload(@RequestParam MultipartFile file) {
            return Long.toString(file.getSize());
        }
    }

    /// Lets the test's own pages through without signing in, with form tokens on as elsewhere.
    @TestConfiguration
    static class Gate {

        @Bean
        @Order(0)
        SecurityFilterChain testAddresses(HttpSecurity http) throws Exception {
            return http.securityMatcher("/test/**")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(csrf -> csrf.ignoringRequestMatchers("/test/upload"))
                    .build();
        }
    }
}
