package vn.daihoi.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.exchange.api.ApiCaller.header;
import static vn.daihoi.exchange.api.ApiCaller.isProblem;
import static vn.daihoi.exchange.api.ApiCaller.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.daihoi.testing.PlatformTest;

import java.util.ArrayList;

/// Programs read units and their steps, and acknowledge papers.
@PlatformTest
class ApiUnitsTest {

    @Autowired ApplicationContext context;

    private ApiCaller caller;
    private ApiFixture fixture;

    @BeforeEach
    void open() {
        caller = ApiCaller.in(context);
        fixture = caller.fixture;
    }

    @Test
    void showsAUnitInTheLanguageAskedFor() {
        var unit =
                json(
                        caller.ask(
                                get(fixture.wardAddress()).header("Accept-Language", "en"),
                                caller.token));
        assertThat(unit.get("fullName").asString()).isEqualTo("Phường An Hòa");
        assertThat(unit.get("parent").asString()).isEqualTo("900");
        assertThat(unit.get("levelName").asString())
                .isNotEqualTo(json(caller.look(fixture.wardAddress())).get("levelName").asString());
    }

    @Test
    void listsUnitsOfTheOwnBranchPageByPage() {
        String above = fixture.above(false);
        var codes = new ArrayList<String>();
        String next = "";
        do {
            var page =
                    json(
                            caller.ask(
                                    get(fixture.units()).param("limit", "2").param("cursor", next),
                                    above));
            page.get("items").forEach(unit -> codes.add(unit.get("code").asString()));
            next = page.has("next") ? page.get("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(codes).containsExactly("900", "901", "902");
        assertThat(json(caller.look(fixture.units())).get("items")).hasSize(1);
        assertThat(
                        json(caller.ask(get(fixture.units()).param("level", "ward"), above))
                                .get("items"))
                .hasSize(2);
    }

    @Test
    void refusesACursorOrLimitThatCannotBe() {
        isProblem(caller.look(fixture.units() + "?cursor=xyz"), 400, "bad-cursor");
        isProblem(caller.look(fixture.wardAddress() + "/milestones?cursor=xyz"), 400, "bad-cursor");
        isProblem(caller.look(fixture.units() + "?limit=0"), 400, "bad-value");
        var problem = caller.look(fixture.units() + "?limit=many");
        isProblem(problem, 400, "bad-value");
        assertThat(json(problem).get("field").asString()).isEqualTo("limit");
    }

    @Test
    void answersThatNothingChanged() {
        var first = caller.look(fixture.wardAddress() + "/milestones");
        assertThat(json(first).get("items").size()).isGreaterThan(5);
        var tag = header(first, "ETag");
        var second =
                caller.ask(
                        get(fixture.wardAddress() + "/milestones").header("If-None-Match", tag),
                        caller.token);
        assertThat(second).hasStatus(304);
        assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void acknowledgesAPaperOnce() {
        var paper = caller.look(fixture.paperAddress());
        assertThat(json(paper).at("/delivery/acknowledgedAt").isMissingNode()).isTrue();
        assertThat(json(paper).at("/requirements/0/due").asString()).isEqualTo("2024-03-01");
        var done =
                caller.ask(
                        post(fixture.paperAddress() + "/acknowledgement")
                                .header("If-Match", header(paper, "ETag")),
                        caller.token);
        assertThat(done).hasStatusOk();
        assertThat(json(done).at("/delivery/acknowledgedBy").asString()).isEqualTo("Đỗ Thị Mai");
        isProblem(
                caller.ask(
                        post(fixture.paperAddress() + "/acknowledgement")
                                .header("If-Match", header(paper, "ETag")),
                        caller.token),
                412,
                "changed-meanwhile");
        assertThat(caller.ask(post(fixture.paperAddress() + "/acknowledgement"), caller.token))
                .hasStatusOk();
    }

    @Test
    void acknowledgesNothingThatWasNotHandedDown() {
        String own = fixture.units() + "/900/directives/" + fixture.paper().value();
        isProblem(
                caller.ask(post(own + "/acknowledgement"), fixture.above(true)),
                409,
                "not-handed-down");
    }

    @Test
    void refusesAKeyThatCannotBe() {
        isProblem(
                caller.ask(
                        post(fixture.paperAddress() + "/acknowledgement")
                                .header("Idempotency-Key", "with blank"),
                        caller.token),
                400,
                "bad-key");
    }
}
