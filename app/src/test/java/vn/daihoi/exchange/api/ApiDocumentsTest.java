package vn.daihoi.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import static vn.daihoi.exchange.api.ApiCaller.header;
import static vn.daihoi.exchange.api.ApiCaller.isProblem;
import static vn.daihoi.exchange.api.ApiCaller.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Programs send documents of a ward and read what was found in them.
@PlatformTest
class ApiDocumentsTest {

    private static final String REPORT = "Báo cáo chính trị trình Đại hội phường An Hòa.";

    @Autowired ApplicationContext context;
    @Autowired Dossiers dossiers;

    private ApiCaller caller;
    private ApiFixture fixture;

    @BeforeEach
    void open() {
        caller = ApiCaller.in(context);
        fixture = caller.fixture;
    }

    private AbstractMockHttpServletRequestBuilder<?> upload(String text) {
        return multipart(fixture.wardAddress() + "/documents/bao-cao-chinh-tri/versions")
                .file(Uploads.text("Dự thảo.txt", text));
    }

    private int versions() {
        return dossiers.versions(fixture.ward(), DocumentKey.first("bao-cao-chinh-tri")).size();
    }

    @Test
    void takesADocumentOnceForAKey() {
        var first = caller.ask(upload(REPORT).header("Idempotency-Key", "a-1"), caller.token);
        assertThat(first).hasStatus(201);
        var again = caller.ask(upload(REPORT).header("Idempotency-Key", "a-1"), caller.token);
        assertThat(again).hasStatus(201).hasHeader("Idempotent-Replayed", "true");
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        isProblem(
                caller.ask(
                        upload("Một văn bản khác.").header("Idempotency-Key", "a-1"), caller.token),
                422,
                "other-request-with-key");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void takesADocumentOnceForAKeyThatComesTwiceAtTheSameMoment() throws Exception {
        var begin = new CountDownLatch(1);
        try (var programs = Executors.newFixedThreadPool(4)) {
            var sent =
                    java.util.stream.IntStream.range(0, 4)
                            .mapToObj(_ ->
                                    programs.submit(() -> {
                                        begin.await();
                                        return caller.ask(
                                                        upload(REPORT)
                                                                .header("Idempotency-Key", "b"),
                                                        caller.token)
                                                .getResponse()
                                                .getStatus();
                                    }))
                            .toList();
            begin.countDown();
            for (var each : sent) {
                assertThat(each.get()).isEqualTo(201);
            }
        }
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void forgetsTheKeyOfAWriteThatWasRefused() {
        isProblem(
                caller.ask(upload("").header("Idempotency-Key", "c"), caller.token),
                422,
                "no-file");
        var broken =
                multipart(fixture.wardAddress() + "/documents/bao-cao-chinh-tri/versions")
                        .file(Uploads.file("hong.docx", new byte[] {1, 2, 3}))
                        .header("Idempotency-Key", "c");
        var refused = caller.ask(broken, caller.token);
        isProblem(refused, 422, "unreadable-file");
        assertThat(json(refused).get("field").asString()).isEqualTo("file");
        assertThat(caller.ask(upload(REPORT).header("Idempotency-Key", "c"), caller.token))
                .hasStatus(201);
    }

    @Test
    void addsNoVersionToADocumentThatChangedMeanwhile() {
        assertThat(caller.ask(upload(REPORT), caller.token)).hasStatus(201);
        String document = fixture.wardAddress() + "/documents/bao-cao-chinh-tri";
        String seen = header(caller.look(document), "ETag");
        assertThat(caller.ask(upload("Bản thứ hai.").header("If-Match", seen), caller.token))
                .hasStatus(201);
        isProblem(
                caller.ask(upload("Bản thứ ba.").header("If-Match", seen), caller.token),
                412,
                "changed-meanwhile");
        assertThat(versions()).isEqualTo(2);
        assertThat(json(caller.look(document + "/versions")).at("/items/1/number").asInt())
                .isEqualTo(1);
    }

    @Test
    void refusesADocumentOfAKindThatIsNone() {
        var answer =
                caller.ask(
                        multipart(fixture.wardAddress() + "/documents/tho/versions")
                                .file(Uploads.text("tho.txt", "Thơ.")),
                        caller.token);
        isProblem(answer, 404, "not-there");
    }

    @Test
    void showsFindingsOnceAVersionIsReviewed() {
        assertThat(caller.ask(upload(REPORT), caller.token)).hasStatus(201);
        String findings =
                fixture.wardAddress() + "/documents/bao-cao-chinh-tri/versions/1/findings";
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(caller.look(findings)).hasStatusOk());
        assertThat(json(caller.look(findings)).at("/items/0/rule").asString()).contains(".");
        assertThat(json(caller.look(findings)).at("/items/0/mend").asString()).isNotBlank();
    }
}
