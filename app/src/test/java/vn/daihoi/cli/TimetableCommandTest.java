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

/// `timetable` as other programs call it.
class TimetableCommandTest {

    private static final String CASE =
            """
            { "days": { "from": "2024-03-04", "to": "2024-03-08" }, "gapDays": 2,
              "groups": [ { "id": "g1" } ],
              "leaders": [ { "id": "l1", "unavailable": ["2024-03-06/morning"] } ],
              "congresses": [ { "id": "a", "pilot": true, "leaders": ["l1"] },
                              { "id": "b", "leaders": ["l1"], "preferences": [ { "half": "morning", "points": 5 } ] },
                              { "id": "c", "fixed": "2024-03-06/afternoon", "leaders": ["l1"] } ] }
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
    void placesEveryCongressWithProofAndTakesItsResultForTheNextCase() throws IOException {
        assertThat(run("timetable", "--input", file("case.json", CASE), "--seed", "1")).isZero();
        var made = json(out.toString());
        assertThat(made.get("status").asString()).isEqualTo("optimal");
        assertThat(made.get("points").asLong()).isEqualTo(made.get("bound").asLong()).isEqualTo(5);
        assertThat(made.at("/congresses/0/slot").asString()).startsWith("2024-03-04");
        assertThat(made.at("/congresses/2/group").asString()).isEqualTo("g1");

        out.getBuffer().setLength(0);
        var next =
                CASE.replace(
                                "\"pilot\": true",
                                "\"pilot\": true, \"forbidden\": [\"2024-03-05\", \"%s\"]"
                                        .formatted(made.at("/congresses/0/slot").asString()))
                        .replaceFirst("\\{", "{ \"current\": " + made.get("congresses") + ",");
        assertThat(run("timetable", "--input", file("next.json", next))).isZero();
        assertThat(json(out.toString()).get("changed").toString()).isEqualTo("[\"a\"]");
    }

    @Test
    void aClashIsNamedInWords() throws IOException {
        var clash =
                CASE.replace("\"id\": \"b\"", "\"id\": \"b\", \"fixed\": \"2024-03-06/afternoon\"");
        assertThat(run("timetable", "--input", file("case.json", clash))).isEqualTo(1);
        assertThat(err.toString()).contains("case.json").contains("b").contains("c");
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(json(out.toString()).get("minimal").asBoolean()).isTrue();
    }

    @Test
    void aFileThatDoesNotFitIsToldWithPathAndCure() throws IOException {
        var file =
                file(
                        "case.json",
                        CASE.replace("\"leaders\": [\"l1\"] },", "\"leaders\": [\"l2\"] },"));
        assertThat(run("timetable", "--input", file, "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("$.congresses[0].leaders[0]").contains("\"l1\"");
    }
}
