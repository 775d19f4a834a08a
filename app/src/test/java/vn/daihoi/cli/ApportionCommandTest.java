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
import java.util.Locale;

/// `apportion` as other programs call it.
class ApportionCommandTest {

    private static final String TIED =
            """
            { "seats": 4, "method": "webster", "exOfficio": 1,
              "units": [ { "id": "a", "name": "Phường A", "weight": 5, "exOfficio": 1 }, { "id": "b", "weight": 5 },
                         { "id": "c", "weight": 5 } ] }
            """;
    private static final String TOO_FEW =
            """
            { "seats": 4, "method": "largest-remainder", "minimum": 3,
              "units": [ { "id": "a", "weight": 5 }, { "id": "b", "weight": 5 } ] }
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

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void dividesSeatsAndRecordsTheLotOfATie() throws IOException {
        int exit = run("apportion", "--input", file("case.json", TIED), "--seed", "42");
        assertThat(exit).isZero();
        var result = json(out.toString());
        assertThat(result.get("divided").asInt()).isEqualTo(2);
        assertThat(result.at("/units/0/name").asString()).isEqualTo("Phường A");
        assertThat(result.at("/tie/seed").asLong()).isEqualTo(42);
        assertThat(result.at("/tie/drawn")).hasSize(3);
        assertThat(result.at("/tie/seats").asInt()).isEqualTo(2);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatCannotBeDividedIsToldWithBothNumbersAndExitCodeOne() throws IOException {
        assertThat(run("apportion", "--input", file("case.json", TOO_FEW))).isEqualTo(1);
        assertThat(err.toString()).contains("case.json").contains("là 6").contains("4 còn để chia");
        assertThat(json(out.toString()).get("reason").asString()).isEqualTo("minima-above-seats");
    }

    @Test
    void aFileThatDoesNotFitIsToldWithPathAndCureOnOneLine() throws IOException {
        var file = file("case.json", TIED.replaceFirst("\"weight\": 5", "\"weight\": -5"));
        assertThat(run("apportion", "--input", file, "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("case.json: $.units[0].weight:");
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void ofAFolderEveryCaseIsAnsweredAndFaultyOnesAreNamed() throws IOException {
        file("in/a.json", TIED);
        file("in/b.json", "{");
        file("in/c.json", TOO_FEW);
        file("in/d.json", TIED);
        file("in/readme.txt", "no case");
        var results = folder.resolve("out");
        int exit =
                run("apportion", "--input", folder.resolve("in").toString(), "--out", "" + results);
        assertThat(exit).isEqualTo(2);
        assertThat(results.toFile().list()).containsExactlyInAnyOrder("a.json", "c.json", "d.json");
        assertThat(err.toString()).contains("b.json").contains("c.json").doesNotContain("a.json");
    }

    @Test
    void aFolderNeedsAFolderForTheResults() throws IOException {
        file("in/a.json", TIED);
        assertThat(run("apportion", "--input", folder.resolve("in").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void aMissingFileIsNamed() {
        var missing = folder.resolve("missing.json").toString();
        assertThat(run("apportion", "--input", missing)).isEqualTo(2);
        assertThat(err.toString()).contains("missing.json").contains("Không đọc được");
    }
}
