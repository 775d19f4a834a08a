package vn.daihoi.profile.yaml;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A map of a YAML file. Ask for the keys that may stand here, then call [#done], which refuses all
/// others.
public final class YamlMap {

    private final YamlNode self;
    private final MappingNode mapping;
    private final Map<String, YamlNode> keys = new LinkedHashMap<>();
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(String file, YamlNode self, MappingNode mapping) {
        this.self = self;
        this.mapping = mapping;
        mapping.getValue().forEach(entry -> add(file, entry));
    }

    private void add(String file, NodeTuple entry) {
        var key = new YamlNode(file, entry.getKeyNode());
        if (!entry.getKeyNode().getTag().equals(Tag.STR)) {
            throw Fault.KEY_NOT_TEXT.at(key.place());
        }
        var earlier = keys.putIfAbsent(key.text(), key);
        if (earlier != null) {
            throw Fault.DUPLICATE_KEY.at(key.place(), key.text(), earlier.place().line());
        }
        values.put(key.text(), new YamlNode(file, entry.getValueNode()));
    }

    /// Where the map starts.
    public Place place() {
        return self.place();
    }

    /// The value of a key that must be there and not be empty.
    public YamlNode required(String key) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            throw missing(key);
        }
        if (value.isNull()) {
            throw Fault.EMPTY_KEY.at(value.place(), key);
        }
        return value;
    }

    /// The value of a key that may be left out or left empty.
    public Optional<YamlNode> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isNull());
    }

    MappingNode mapping() {
        return mapping;
    }

    /// Entries of some keys, which count as known then; those left empty are not there.
    List<NodeTuple> tuples(Set<String> wanted) {
        asked.addAll(wanted);
        return mapping.getValue().stream()
                .filter(entry ->
                        entry.getKeyNode() instanceof ScalarNode key
                                && wanted.contains(key.getValue())
                                && !entry.getValueNode().getTag().equals(Tag.NULL))
                .toList();
    }

    /// All entries in the order of the file, for a map whose keys are data; then every key counts
    /// as known.
    public Map<String, YamlNode> entries() {
        asked.addAll(values.keySet());
        return Collections.unmodifiableMap(values);
    }

    /// Refuses every key that was not asked for.
    ///
    /// @throws ProfileErrors naming each such key, its place and the known key that looks most like
    ///   it
    public void done() {
        var errors = new ArrayList<ProfileError>();
        unasked().forEach(key -> errors.add(unknown(key)));
        if (!errors.isEmpty()) {
            throw new ProfileErrors(errors);
        }
    }

    private Set<String> unasked() {
        var left = new LinkedHashSet<>(values.keySet());
        left.removeAll(asked);
        return left;
    }

    private ProfileError unknown(String key) {
        var place = place(key);
        return Nearest.to(key, asked)
                .map(near -> Fault.UNKNOWN_KEY_NEAR.at(place, key, near))
                .orElseGet(() ->
                        Fault.UNKNOWN_KEY.at(place, key, String.join(", ", new TreeSet<>(asked))));
    }

    private ProfileError missing(String key) {
        return Nearest.to(key, unasked())
                .map(near -> Fault.MISSING_KEY_NEAR.at(place(near), key, near))
                .orElseGet(() -> Fault.MISSING_KEY.at(place(), key));
    }

    private Place place(String key) {
        var node = keys.get(key);
        return node == null ? place() : node.place();
    }
}
