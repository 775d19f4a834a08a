package vn.daihoi.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestPerson.bearing;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Role;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

@PlatformTest
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REPORT = "Báo cáo chính trị trình Đại hội phường An Hòa.";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester client;
    @Autowired DSLContext database;
    @Autowired Dossiers dossiers;

    private ApiFixture fixture;
    private String token;

    @BeforeEach
    void open() {
        fixture = ApiFixture.in(context);
        token = fixture.officer(true);
    }

    private MvcTestResult ask(AbstractMockHttpServletRequestBuilder<?> request, String by) {
        return client.perform(request.with(bearing(by)));
    }

    private MvcTestResult look(String address) {
        return ask(get(address), token);
    }

    private static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String header(MvcTestResult answer, String name) {
        return String.valueOf(answer.getResponse().getHeader(name));
    }

    private static void isProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(json(answer).get("cure").asString()).isNotBlank();
    }

    @Test
    void answersNobodyWithoutAToken() {
        isProblem(client.perform(get(fixture.wardAddress())), 401, "no-token");
        isProblem(ask(get(fixture.wardAddress()), "daihoi_wrong"), 401, "no-token");
        assertThat(header(client.perform(get(fixture.wardAddress())), "WWW-Authenticate"))
                .isEqualTo("Bearer");
    }

    @Test
    void takesNoSessionOfAPageForAToken() {
        var officer = new TestPerson(fixture.campaign().officerOfWard("Lê Văn Tám"));
        isProblem(
                client.perform(get(fixture.wardAddress()).with(officer.signedIn())),
                401,
                "no-token");
    }

    @Test
    void forgetsATokenThatIsRevokedOverOrOfSomeoneWhoLeft() {
        database.execute(
                "update exchange.access_token set revoked_at = now() where beginning = \'daihoi_\'");
        isProblem(look(fixture.wardAddress()), 401, "no-token");
        database.execute(
                "update exchange.access_token set revoked_at = null, ends_at = '2024-02-26T00:59Z' where beginning = \'daihoi_\'");
        isProblem(look(fixture.wardAddress()), 401, "no-token");
        database.execute(
                "update exchange.access_token set ends_at = '2024-02-26T01:01Z' where beginning = \'daihoi_\'");
        assertThat(look(fixture.wardAddress())).hasStatusOk();
        database.execute("update accounts.person set active = false");
        isProblem(look(fixture.wardAddress()), 401, "no-token");
    }

    @Test
    void showsAUnitInTheLanguageAskedFor() {
        var unit = json(ask(get(fixture.wardAddress()).header("Accept-Language", "en"), token));
        assertThat(unit.get("fullName").asString()).isEqualTo("Phường An Hòa");
        assertThat(unit.get("parent").asString()).isEqualTo("900");
        assertThat(unit.get("levelName").asString())
                .isNotEqualTo(json(look(fixture.wardAddress())).get("levelName").asString());
    }

    @Test
    void refusesTheNextWard() {
        isProblem(look(fixture.units() + "/902/milestones"), 403, "not-allowed");
        isProblem(look(fixture.units() + "/999"), 404, "not-there");
    }

    @Test
    void listsUnitsOfTheOwnBranchPageByPage() {
        String above = fixture.above(false);
        var codes = new ArrayList<String>();
        String next = "";
        do {
            var page =
                    json(
                            ask(
                                    get(fixture.units()).param("limit", "2").param("cursor", next),
                                    above));
            page.get("items").forEach(unit -> codes.add(unit.get("code").asString()));
            next = page.has("next") ? page.get("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(codes).containsExactly("900", "901", "902");
        assertThat(json(look(fixture.units())).get("items")).hasSize(1);
        assertThat(json(ask(get(fixture.units()).param("level", "ward"), above)).get("items"))
                .hasSize(2);
    }

    @Test
    void refusesACursorOrLimitThatCannotBe() {
        isProblem(look(fixture.units() + "?cursor=xyz"), 400, "bad-cursor");
        isProblem(look(fixture.wardAddress() + "/milestones?cursor=xyz"), 400, "bad-cursor");
        isProblem(look(fixture.units() + "?limit=0"), 400, "bad-value");
        var problem = look(fixture.units() + "?limit=many");
        isProblem(problem, 400, "bad-value");
        assertThat(json(problem).get("field").asString()).isEqualTo("limit");
    }

    @Test
    void keepsATokenWithinItsBranch() {
        var person = new TestPerson(fixture.campaign().officerOfDistrict("Hồ Thị Sáu"));
        String narrow = person.token(database, true, fixture.campaign().wardId());
        assertThat(ask(get(fixture.wardAddress()), narrow)).hasStatusOk();
        isProblem(ask(get(fixture.units() + "/902"), narrow), 403, "other-branch");
        isProblem(ask(get(fixture.units() + "/900"), narrow), 403, "other-branch");
        assertThat(json(ask(get(fixture.units()), narrow)).get("items")).hasSize(1);
    }

    @Test
    void letsATokenThatReadsOnlyDoNothing() {
        isProblem(
                ask(post(fixture.paperAddress() + "/acknowledgement"), fixture.officer(false)),
                403,
                "token-reads-only");
    }

    @Test
    void answersThatNothingChanged() {
        var first = look(fixture.wardAddress() + "/milestones");
        assertThat(json(first).get("items").size()).isGreaterThan(5);
        var tag = header(first, "ETag");
        var second =
                ask(get(fixture.wardAddress() + "/milestones").header("If-None-Match", tag), token);
        assertThat(second).hasStatus(304);
        assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void acknowledgesAPaperOnce() {
        var paper = look(fixture.paperAddress());
        assertThat(json(paper).at("/delivery/acknowledgedAt").isMissingNode()).isTrue();
        assertThat(json(paper).at("/requirements/0/due").asString()).isEqualTo("2024-03-01");
        var done =
                ask(
                        post(fixture.paperAddress() + "/acknowledgement")
                                .header("If-Match", header(paper, "ETag")),
                        token);
        assertThat(done).hasStatusOk();
        assertThat(json(done).at("/delivery/acknowledgedBy").asString()).isEqualTo("Đỗ Thị Mai");
        isProblem(
                ask(
                        post(fixture.paperAddress() + "/acknowledgement")
                                .header("If-Match", header(paper, "ETag")),
                        token),
                412,
                "changed-meanwhile");
        assertThat(ask(post(fixture.paperAddress() + "/acknowledgement"), token)).hasStatusOk();
    }

    @Test
    void acknowledgesNothingThatWasNotHandedDown() {
        String own = fixture.units() + "/900/directives/" + fixture.paper().value();
        isProblem(ask(post(own + "/acknowledgement"), fixture.above(true)), 409, "not-handed-down");
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
        var first = ask(upload(REPORT).header("Idempotency-Key", "a-1"), token);
        assertThat(first).hasStatus(201);
        var again = ask(upload(REPORT).header("Idempotency-Key", "a-1"), token);
        assertThat(again).hasStatus(201).hasHeader("Idempotent-Replayed", "true");
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        isProblem(
                ask(upload("Một văn bản khác.").header("Idempotency-Key", "a-1"), token),
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
                                        return ask(
                                                        upload(REPORT)
                                                                .header("Idempotency-Key", "b"),
                                                        token)
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
        isProblem(ask(upload("").header("Idempotency-Key", "c"), token), 422, "no-file");
        var broken =
                multipart(fixture.wardAddress() + "/documents/bao-cao-chinh-tri/versions")
                        .file(Uploads.file("hong.docx", new byte[] {1, 2, 3}))
                        .header("Idempotency-Key", "c");
        var refused = ask(broken, token);
        isProblem(refused, 422, "unreadable-file");
        assertThat(json(refused).get("field").asString()).isEqualTo("file");
        assertThat(ask(upload(REPORT).header("Idempotency-Key", "c"), token)).hasStatus(201);
    }

    @Test
    void addsNoVersionToADocumentThatChangedMeanwhile() {
        assertThat(ask(upload(REPORT), token)).hasStatus(201);
        String document = fixture.wardAddress() + "/documents/bao-cao-chinh-tri";
        String seen = header(look(document), "ETag");
        assertThat(ask(upload("Bản thứ hai.").header("If-Match", seen), token)).hasStatus(201);
        isProblem(
                ask(upload("Bản thứ ba.").header("If-Match", seen), token),
                412,
                "changed-meanwhile");
        assertThat(versions()).isEqualTo(2);
        assertThat(json(look(document + "/versions")).at("/items/1/number").asInt()).isEqualTo(1);
    }

    @Test
    void refusesADocumentOfAKindThatIsNone() {
        var answer =
                ask(
                        multipart(fixture.wardAddress() + "/documents/tho/versions")
                                .file(Uploads.text("tho.txt", "Thơ.")),
                        token);
        isProblem(answer, 404, "not-there");
    }

    @Test
    void showsFindingsOnceAVersionIsReviewed() {
        assertThat(ask(upload(REPORT), token)).hasStatus(201);
        String findings =
                fixture.wardAddress() + "/documents/bao-cao-chinh-tri/versions/1/findings";
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(look(findings)).hasStatusOk());
        assertThat(json(look(findings)).at("/items/0/rule").asString()).contains(".");
        assertThat(json(look(findings)).at("/items/0/mend").asString()).isNotBlank();
    }

    @Test
    void hidesDocumentsFromRolesThatMayNotSeeThem() {
        var head =
                TestPerson.in(database, Role.RESIDENTIAL_HEAD, fixture.campaign().wardId())
                        .token(database, true);
        isProblem(ask(get(fixture.wardAddress() + "/documents"), head), 403, "not-allowed");
        assertThat(ask(post(fixture.paperAddress() + "/acknowledgement"), head)).hasStatusOk();
    }

    @Test
    void writesDownWhoActedThroughWhichToken() {
        ask(post(fixture.paperAddress() + "/acknowledgement"), token);
        var acts =
                database.fetchValues(
                        "select act from audit.entry where unit_id = cast('"
                                + fixture.campaign().wardId()
                                + "' as uuid)");
        assertThat((List<Object>) (List<?>) acts)
                .contains("directives.paper.acknowledge", "exchange.api.write");
    }

    @Test
    void refusesAKeyThatCannotBe() {
        isProblem(
                ask(
                        post(fixture.paperAddress() + "/acknowledgement")
                                .header("Idempotency-Key", "with blank"),
                        token),
                400,
                "bad-key");
    }
}
