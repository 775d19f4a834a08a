package vn.daihoi.demo.internal;

import vn.daihoi.demo.internal.Script.Account;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The chain of papers of the demonstration, as read from `demo/directives.yaml`.
///
/// @param officers people of units who set no password, so that no one signs in as them
/// @param directives in the order in which they are registered
/// @param restated plans that units made of them
record DirectiveScript(
        List<Account> officers, List<Directive> directives, List<Restated> restated) {

    private static final String FILE = "demo/directives.yaml";

    /// @param levels that it is handed down to; may be empty
    /// @param waiting codes of units with people that have not acknowledged it
    /// @param file name of a Markdown file of `demo/directives`, without ending
    record Directive(
            String unit,
            String by,
            String number,
            LocalDate day,
            boolean own,
            String issuer,
            String subject,
            List<String> basedOn,
            Optional<String> file,
            List<String> levels,
            Optional<LocalDate> acknowledgeBy,
            List<String> waiting,
            List<Demand> requirements) {}

    /// @param congressDays days after the congress of a unit, negative before it
    record Demand(
            String level,
            Optional<LocalDate> due,
            Optional<Integer> congressDays,
            String evidence,
            Optional<Integer> figure,
            Optional<String> document,
            Optional<String> step,
            String text) {}

    /// @param later days later than demanded, by the place of the requirement
    record Restated(
            String unit,
            String by,
            String paper,
            String number,
            String issuer,
            LocalDate day,
            Map<Integer, Integer> later) {}

    static DirectiveScript read() {
        try (InputStream stream = DirectiveScript.class.getResourceAsStream("/" + FILE)) {
            return script(YamlFile.read(FILE, Objects.requireNonNull(stream, FILE)).asMap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DirectiveScript script(YamlMap map) {
        return closed(
                map,
                new DirectiveScript(
                        map.required("officers").list(ScriptReader::account),
                        map.required("directives").list(node -> directive(node.asMap())),
                        map.required("restated").list(node -> restated(node.asMap()))));
    }

    private static Directive directive(YamlMap map) {
        return closed(
                map,
                new Directive(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("number").text(),
                        map.required("day").date(),
                        map.required("own").bool(),
                        map.required("issuer").text(),
                        map.required("subject").text(),
                        texts(map, "basedOn"),
                        map.optional("file").map(YamlNode::text),
                        texts(map, "levels"),
                        map.optional("acknowledgeBy").map(YamlNode::date),
                        texts(map, "waiting"),
                        map.optional("requirements")
                                .map(node -> node.list(each -> demand(each.asMap())))
                                .orElse(List.of())));
    }

    private static List<String> texts(YamlMap map, String key) {
        return map.optional(key).map(node -> node.list(YamlNode::text)).orElse(List.of());
    }

    private static Demand demand(YamlMap map) {
        return closed(
                map,
                new Demand(
                        map.required("level").text(),
                        map.optional("due").map(YamlNode::date),
                        map.optional("congressDays").map(YamlNode::integer),
                        map.required("evidence").text(),
                        map.optional("figure").map(YamlNode::integer),
                        map.optional("document").map(YamlNode::text),
                        map.optional("step").map(YamlNode::text),
                        map.required("text").text()));
    }

    private static Restated restated(YamlMap map) {
        return closed(
                map,
                new Restated(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("paper").text(),
                        map.required("number").text(),
                        map.required("issuer").text(),
                        map.required("day").date(),
                        later(map)));
    }

    private static Map<Integer, Integer> later(YamlMap map) {
        var later = new LinkedHashMap<Integer, Integer>();
        for (YamlNode node : map.optional("later").map(YamlNode::list).orElse(List.of())) {
            YamlMap entry = node.asMap();
            later.put(entry.required("line").integer(), entry.required("days").integer());
            entry.done();
        }
        return later;
    }

    private static <T> T closed(YamlMap map, T value) {
        map.done();
        return value;
    }
}
