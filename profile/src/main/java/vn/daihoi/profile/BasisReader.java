package vn.daihoi.profile;

import static java.util.stream.Collectors.joining;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Reads why a rule holds. A source is a tag of the profile's list, several tags, or words such as
/// "Điều lệ, Điều 24".
///
/// @param sources full title by tag
record BasisReader(Map<String, String> sources) {

    Basis read(YamlMap rule) {
        var source = rule.required("source");
        return new Basis(
                source.isList() ? joined(source.list(this::title)) : title(source),
                rule.required("mark").oneOf(Mark.class),
                rule.optional("note").map(YamlNode::text).orElse(null));
    }

    private static String joined(List<String> titles) {
        return titles.stream().collect(joining("; "));
    }

    private String title(YamlNode node) {
        var text = node.text();
        if (text.contains(" ")) {
            return text;
        }
        var title = sources.get(text);
        if (title == null) {
            throw ProfileFault.UNKNOWN_SOURCE.at(
                    node, text, String.join(", ", new TreeSet<>(sources.keySet())));
        }
        return title;
    }
}
