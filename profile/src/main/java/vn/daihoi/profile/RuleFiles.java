package vn.daihoi.profile;

import static java.util.stream.Collectors.toSet;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the review rules of a profile: those that it shares with other profiles, those that it
/// shares but for a few values, and its own.
///
/// `index.yaml` says `shared: all`, or lists the names of shared rules that the profile takes, and
/// lists its own files. An own file that begins with `extends: NAME` stands in the place of that
/// shared rule and holds what differs.
final class RuleFiles {

    private static final String ALL = "all";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OWN_FILE = Pattern.compile("review/" + NAME + "\\.yaml");

    private final ProfileSource source;
    private final ProfileSource common;

    /// @param source the profile's own files
    /// @param common the rules that come with the program for all profiles
    RuleFiles(ProfileSource source, ProfileSource common) {
        this.source = source;
        this.common = common;
    }

    /// Names of files and shared rules as the index gives them, with their places.
    record Index(Map<String, YamlNode> shared, List<YamlNode> own) {}

    /// @throws vn.daihoi.profile.yaml.ProfileError if the index is wrong
    Index index() {
        var map = source.yaml("index.yaml").asMap();
        var shared = shared(map);
        var own = Reading.list(map, "review", RuleFiles::ownFile);
        map.done();
        return new Index(shared, own);
    }

    private Map<String, YamlNode> shared(YamlMap index) {
        var node = index.optional("shared");
        if (node.isEmpty()) {
            return Map.of();
        }
        var known = known();
        if (!node.get().isList() && node.get().text().equals(ALL)) {
            return known;
        }
        var chosen = new LinkedHashMap<String, YamlNode>();
        node.get().list().forEach(name -> chosen.put(knownName(name, known), name));
        return chosen;
    }

    private Map<String, YamlNode> known() {
        var index = common.yaml("index.yaml").asMap();
        var names = new LinkedHashMap<String, YamlNode>();
        index.required("rules").list().forEach(node -> names.put(node.text(), node));
        index.done();
        return names;
    }

    private static String knownName(YamlNode node, Map<String, YamlNode> known) {
        if (!known.containsKey(node.text())) {
            throw ProfileFault.UNKNOWN_RULE.at(
                    node, node.text(), String.join(", ", known.keySet()));
        }
        return node.text();
    }

    private static YamlNode ownFile(YamlNode node) {
        if (!OWN_FILE.matcher(node.text()).matches()) {
            throw ProfileFault.BAD_FILE_NAME.at(node, node.text());
        }
        return node;
    }

    /// @throws vn.daihoi.profile.yaml.ProfileError if a file is missing, is not YAML, or extends a
    ///   rule that the index does not name
    List<ProfileFile> read(Index index) {
        var own = index.own().stream().map(node -> own(node.text(), index)).toList();
        var extended =
                own.stream().map(ProfileFile::base).filter(Objects::nonNull).collect(toSet());
        var files = new ArrayList<ProfileFile>();
        for (var name : index.shared().keySet()) {
            var file = shared(name);
            if (!extended.contains(file)) {
                files.add(file);
            }
        }
        files.addAll(own);
        return files;
    }

    private ProfileFile own(String name, Index index) {
        var yaml = source.yaml(name);
        var text = source.text(name);
        Optional<YamlNode> base =
                yaml.isMap() ? yaml.asMap().optional(ProfileFile.EXTENDS) : Optional.empty();
        return new ProfileFile(
                name, text, base.map(node -> shared(knownName(node, index.shared()))).orElse(null));
    }

    private ProfileFile shared(String name) {
        var file = "review/" + name + ".yaml";
        common.yaml(file);
        return new ProfileFile("common/" + file, common.text(file), null);
    }
}
