package vn.daihoi.demo.internal;

import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Meetings of the demonstration, as read from `demo/meetings.yaml`.
record MeetingScript(List<Held> meetings) {

    private static final String FILE = "demo/meetings.yaml";

    /// @param from hour of the form 08:00
    /// @param as code of a capacity
    /// @param absent codes of units that were not there; empty list and no `held`: nobody was noted
    /// @param held whether the roll was taken
    /// @param minutes empty when none were written
    /// @param material files to work with
    /// @param test of a training; empty for none
    record Held(
            String unit,
            String by,
            String kind,
            String title,
            String topic,
            LocalDate day,
            String from,
            String until,
            String place,
            String agenda,
            String chair,
            List<String> levels,
            String as,
            boolean held,
            List<String> absent,
            List<Said> answers,
            String minutes,
            List<Decided> decisions,
            List<Material> material,
            Optional<Test> test) {}

    /// @param file name without its ending, of a Markdown file that becomes a Word file
    record Material(String title, String file) {}

    /// @param pass percent of the questions
    record Test(int pass, List<Question> questions) {}

    /// @param right place of the right choice, from 1
    record Question(String text, List<String> choices, int right) {}

    /// @param answer code of an answer
    record Said(String unit, String by, String answer, String words) {}

    /// @param to `holder`, `invited` or the code of a unit
    record Decided(String text, String to, Optional<LocalDate> due) {}

    static MeetingScript read() {
        try (InputStream stream = MeetingScript.class.getResourceAsStream("/" + FILE)) {
            YamlMap map = YamlFile.read(FILE, Objects.requireNonNull(stream, FILE)).asMap();
            return closed(
                    map,
                    new MeetingScript(map.required("meetings").list(node -> held(node.asMap()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Held held(YamlMap map) {
        return closed(
                map,
                new Held(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("kind").text(),
                        map.required("title").text(),
                        text(map, "topic"),
                        map.required("day").date(),
                        map.required("from").text(),
                        map.required("until").text(),
                        map.required("place").text(),
                        text(map, "agenda"),
                        text(map, "chair"),
                        texts(map, "levels"),
                        map.required("as").text(),
                        map.required("held").bool(),
                        texts(map, "absent"),
                        list(map, "answers").stream().map(node -> said(node.asMap())).toList(),
                        text(map, "minutes"),
                        list(map, "decisions").stream().map(node -> decided(node.asMap())).toList(),
                        list(map, "material").stream().map(node -> material(node.asMap())).toList(),
                        map.optional("test").map(node -> test(node.asMap()))));
    }

    private static String text(YamlMap map, String key) {
        return map.optional(key).map(YamlNode::text).orElse("");
    }

    private static List<String> texts(YamlMap map, String key) {
        return map.optional(key).map(node -> node.list(YamlNode::text)).orElse(List.of());
    }

    private static List<YamlNode> list(YamlMap map, String key) {
        return map.optional(key).map(YamlNode::list).orElse(List.of());
    }

    private static Said said(YamlMap map) {
        return closed(
                map,
                new Said(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("answer").text(),
                        text(map, "words")));
    }

    private static Decided decided(YamlMap map) {
        return closed(
                map,
                new Decided(
                        map.required("text").text(),
                        map.required("to").text(),
                        map.optional("due").map(YamlNode::date)));
    }

    private static Material material(YamlMap map) {
        return closed(map, new Material(map.required("title").text(), map.required("file").text()));
    }

    private static Test test(YamlMap map) {
        return closed(
                map,
                new Test(
                        map.required("pass").integer(),
                        map.required("questions").list(node -> question(node.asMap()))));
    }

    private static Question question(YamlMap map) {
        return closed(
                map,
                new Question(
                        map.required("text").text(),
                        map.required("choices").list(YamlNode::text),
                        map.required("right").integer()));
    }

    private static <T> T closed(YamlMap map, T value) {
        map.done();
        return value;
    }
}
