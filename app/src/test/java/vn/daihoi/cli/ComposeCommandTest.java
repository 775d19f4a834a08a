package vn.daihoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.pages.Texts;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `compose` as other programs call it.
class ComposeCommandTest {

    /// Two of four seats for women; the list at hand has one woman.
    private static final String CASE =
            """
            { "seats": 4,
              "people": [
                { "id": "f1", "traits": { "gender": "F" } }, { "id": "f2", "traits": { "gender": "F" }, "score": 2 },
                { "id": "f3", "traits": { "gender": "F" }, "score": 9 }, { "id": "m1", "traits": { "gender": "M" } },
                { "id": "m2", "traits": { "gender": "M" } }, { "id": "m3", "traits": { "gender": "M" } },
                { "id": "u1", "traits": { "gender": null } } ],
              "current": ["f1", "m1", "m2", "m3"],
              "rules": [ { "id": "women", "who": [ { "trait": "gender", "is": ["F"] } ], "share": { "min": "50%" } } ] }
            """;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return CommandLineTool.commandLine(Texts.in(Locale.of("vi")))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private int compose(String action, String text, String... more) throws IOException {
        var args = new java.util.ArrayList<>(List.of("compose", action, "--input", file(text)));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("case.json"), text).toString();
    }

    private JsonNode result() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void checkNamesTheRuleItsNumbersAndWhoWouldHelp() throws IOException {
        assertThat(compose("check", CASE)).isEqualTo(1);
        assertThat(result().get("status").stringValue()).isEqualTo("infeasible");
        var verdict = result().get("verdicts").get(0);
        assertThat(verdict.get("verdict").stringValue()).isEqualTo("broken");
        assertThat(verdict.get("part").asInt()).isEqualTo(1);
        assertThat(verdict.get("whole").asInt()).isEqualTo(4);
        assertThat(verdict.get("base").stringValue()).isEqualTo("chosen");
        assertThat(verdict.get("min").asInt()).isEqualTo(2);
        assertThat(verdict.get("max").isNull()).isTrue();
        assertThat(texts(verdict.get("nearest"))).startsWith("f3", "f2");
        assertThat(err.toString()).contains("case.json: danh sách chưa đạt");
    }

    @Test
    void checkOfAListWithSomebodyUnknownIsNotAPass() throws IOException {
        assertThat(compose("check", CASE.replace("\"m3\"]", "\"u1\"]"))).isEqualTo(1);
        assertThat(result().get("status").stringValue()).isEqualTo("unknown");
        assertThat(result().get("verdicts").get(0).get("verdict").stringValue())
                .isEqualTo("undecided");
    }

    @Test
    void repairChangesAsFewAsPossibleAndTakesTheBestEvaluated() throws IOException {
        assertThat(compose("repair", CASE, "--seed", "7")).isZero();
        assertThat(result().get("status").stringValue()).isEqualTo("optimal");
        assertThat(texts(result().get("in"))).containsExactly("f3");
        assertThat(result().get("out").size()).isEqualTo(1);
        assertThat(result().get("verdicts").get(0).get("verdict").stringValue()).isEqualTo("met");
        assertThat(result().get("stats").get("seed").asInt()).isEqualTo(7);
    }

    @Test
    void whatCannotBeIsToldWithItsSum() throws IOException {
        assertThat(compose("propose", CASE.replace("50%", "100%"))).isEqualTo(1);
        assertThat(result().get("status").stringValue()).isEqualTo("infeasible");
        var conflict = result().get("conflicts").get(0);
        assertThat(texts(conflict.get("rules"))).containsExactly("women");
        assertThat(conflict.get("minimal").asBoolean()).isTrue();
        assertThat(conflict.get("why").stringValue()).contains("3", "4");
        assertThat(err.toString()).contains("không có danh sách nào");
    }

    @Test
    void theLeastRelaxationIsTold() throws IOException {
        assertThat(compose("relax", CASE.replace("50%", "100%"))).isZero();
        var change = result().get("relaxations").get(0).get("changes").get(0);
        assertThat(change.get("rule").stringValue()).isEqualTo("women");
        assertThat(change.get("bound").stringValue()).isEqualTo("min");
        assertThat(change.get("from").asInt()).isEqualTo(4);
        assertThat(change.get("to").asInt()).isEqualTo(3);
    }

    @Test
    void alternativesDifferByAsManyPeopleAsAsked() throws IOException {
        assertThat(compose("alternatives", CASE, "--count", "3", "--distance", "2")).isZero();
        assertThat(result().get("lists").size()).isBetween(2, 3);
        assertThat(result().get("distance").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whoFollowsOneWhoWithdrawsKeepsTheRules() throws IOException {
        var kept = CASE.replace("[\"f1\", \"m1\"", "[\"f1\", \"f2\"");
        assertThat(compose("replace", kept, "--person", "f2")).isZero();
        assertThat(result().get("substitutes").get(0).get("person").stringValue()).isEqualTo("f3");
    }

    @Test
    void aLotteryDrawsAListThatKeepsTheRulesAndTheSeedRepeatsIt() throws IOException {
        assertThat(compose("lottery", CASE, "--seed", "5")).isZero();
        var first = texts(result().get("list"));
        assertThat(first).hasSize(4);
        out.getBuffer().setLength(0);
        compose("lottery", CASE, "--seed", "5");
        assertThat(texts(result().get("list"))).isEqualTo(first);
    }

    @Test
    void replaceNeedsSomebodyOfTheList() throws IOException {
        assertThat(compose("replace", CASE, "--person", "f3")).isEqualTo(2);
        assertThat(err.toString()).contains("--person");
    }

    @Test
    void aFaultyCaseIsRefusedWithItsPathAndCure() throws IOException {
        assertThat(compose("check", CASE.replace("50%", "50"))).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("case.json: $.rules[0].share.min:", "60%");
    }

    @Test
    void aTraitThatNobodyHasIsProbablyASlip() throws IOException {
        compose("check", CASE.replace("\"trait\": \"gender\"", "\"trait\": \"sex\""));
        assertThat(err.toString()).contains("\"sex\"");
    }

    @Test
    void aTimeInAnUnknownFormIsWrongUse() throws IOException {
        assertThat(compose("repair", CASE, "--time", "soon")).isEqualTo(2);
    }

    @Test
    void manyCasesAreAnsweredInOneProcess() throws IOException {
        var cases = Files.createDirectories(folder.resolve("cases"));
        Files.writeString(cases.resolve("a.json"), CASE);
        Files.writeString(cases.resolve("b.json"), CASE.replace("\"seats\": 4", "\"seats\": -4"));
        var results = folder.resolve("results");
        assertThat(
                        run(
                                "compose",
                                "repair",
                                "--input",
                                cases.toString(),
                                "--out",
                                results.toString()))
                .isEqualTo(2);
        assertThat(Files.readString(results.resolve("a.json"))).contains("\"optimal\"");
        assertThat(results.resolve("b.json")).doesNotExist();
        assertThat(err.toString()).contains("b.json: $.seats");
    }
}
