package vn.daihoi.demo.internal;

import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.tasks.Repeat;
import vn.daihoi.tasks.Repeat.Span;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Tasks of units of the demonstration, as read from `demo/tasks.yaml`.
record TaskScript(List<Task> tasks) {

    private static final String FILE = "demo/tasks.yaml";

    /// @param by login of who makes it
    /// @param to login of who does it
    /// @param name of who does it without an account
    /// @param repeat how it comes again
    record Task(
            String unit,
            String by,
            Optional<String> to,
            Optional<String> name,
            LocalDate due,
            Optional<String> step,
            String title,
            String note,
            List<String> points,
            Optional<Repeat> repeat,
            boolean done) {}

    static TaskScript read() {
        try (InputStream stream = TaskScript.class.getResourceAsStream("/" + FILE)) {
            YamlMap map = YamlFile.read(FILE, Objects.requireNonNull(stream, FILE)).asMap();
            var script = new TaskScript(map.required("tasks").list(node -> task(node.asMap())));
            map.done();
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Task task(YamlMap map) {
        var task =
                new Task(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.optional("to").map(YamlNode::text),
                        map.optional("name").map(YamlNode::text),
                        map.required("due").date(),
                        map.optional("step").map(YamlNode::text),
                        map.required("title").text(),
                        map.optional("note").map(YamlNode::text).orElse(""),
                        map.optional("points")
                                .map(node -> node.list(YamlNode::text))
                                .orElse(List.of()),
                        map.optional("repeat").map(node -> repeat(node.asMap())),
                        map.optional("done").map(YamlNode::bool).orElse(false));
        map.done();
        return task;
    }

    private static Repeat repeat(YamlMap map) {
        var repeat =
                new Repeat(
                        map.required("every").integer(),
                        Span.valueOf(map.required("span").text().toUpperCase(Locale.ROOT)),
                        map.required("until").date());
        map.done();
        return repeat;
    }
}
