package vn.daihoi.review;

import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.examples.ExamplePaper;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads a [Context] from YAML, strictly: unknown entries and wrong kinds of values are errors that
/// name the line.
public final class ContextFile {

    private ContextFile() {}

    /// @param fileName for messages only
    /// @throws ProfileError when the file is wrong, with place and cure
    public static Context read(String fileName, InputStream in) throws IOException {
        return of(YamlFile.read(fileName, in).asMap());
    }

    /// See [#read(String, InputStream)].
    public static Context read(String fileName, String text) {
        return of(YamlFile.read(fileName, text).asMap());
    }

    /// Reads a context that is part of another file.
    public static Context of(YamlMap map) {
        var context =
                new Context(
                        map.optional("unit").map(YamlNode::text).orElse(null),
                        map.optional("level").map(YamlNode::text).orElse(null),
                        list(map.optional("member-organisations"), ContextFile::organisation),
                        list(map.optional("residential-areas"), YamlNode::text),
                        map.optional("congress-day").map(YamlNode::date).orElse(null),
                        map.optional("term").map(YamlNode::text).orElse(null),
                        map.optional("ordinal").map(YamlNode::integer).orElse(null),
                        map.optional("last-term").map(ContextFile::figures).orElse(Map.of()),
                        list(map.optional("party-targets"), ContextFile::target),
                        list(map.optional("last-term-targets"), ContextFile::target),
                        map.optional("others")
                                .map(node -> node.list(ContextFile::other))
                                .orElse(null),
                        list(map.optional("waivers"), ContextFile::waiver));
        map.done();
        return context;
    }

    private static <T> List<T> list(Optional<YamlNode> node, Function<YamlNode, T> reader) {
        return node.map(each -> each.list(reader)).orElse(List.of());
    }

    /// A bare name, or a name with its short forms.
    private static Context.MemberOrganisation organisation(YamlNode node) {
        if (!node.isMap()) {
            return new Context.MemberOrganisation(node.text(), List.of());
        }
        var map = node.asMap();
        var organisation =
                new Context.MemberOrganisation(
                        map.required("name").text(), list(map.optional("short"), YamlNode::text));
        map.done();
        return organisation;
    }

    private static Map<String, String> figures(YamlNode node) {
        var figures = new LinkedHashMap<String, String>();
        node.asMap().entries().forEach((key, value) -> figures.put(key, figure(value)));
        return figures;
    }

    private static String figure(YamlNode value) {
        try {
            return value.decimal().toPlainString();
        } catch (ProfileError notANumber) {
            return value.text();
        }
    }

    private static Context.Target target(YamlNode node) {
        var map = node.asMap();
        var target =
                new Context.Target(map.required("subject").text(), figure(map.required("value")));
        map.done();
        return target;
    }

    /// A paper of somebody else, its text written as in the examples of rules.
    private static Context.OtherPaper other(YamlNode node) {
        var map = node.asMap();
        var other =
                new Context.OtherPaper(
                        map.required("relation").oneOf(Context.Relation.class),
                        new InputDocument(
                                ExamplePaper.of(
                                        map.required("name").text(), map.required("text").text()),
                                map.required("kind").text()));
        map.done();
        return other;
    }

    private static Waiver waiver(YamlNode node) {
        var map = node.asMap();
        var waiver =
                new Waiver(
                        map.required("fingerprint").text(),
                        map.required("reason").text(),
                        map.required("by").text());
        map.done();
        return waiver;
    }
}
