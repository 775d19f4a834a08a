package vn.daihoi.composition.json;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An object of a JSON file. Ask for the fields that may stand here, then call [#done], which
/// refuses all others.
public final class Fields {

    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    public String path() {
        return path;
    }

    /// The path to a field, whether it is there or not.
    public String path(String name) {
        return path + "." + name;
    }

    /// @throws InputError if the field is missing or null
    public Field required(String name) {
        return optional(name).orElseThrow(() -> InputFault.MISSING_FIELD.at(path(name), name));
    }

    /// Empty when the field is missing or null.
    public Optional<Field> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(node.get(name))
                .map(value -> new Field(value, path(name)))
                .filter(field -> !field.isNull());
    }

    /// All fields in the order of the file, for an object whose names are data; then every name
    /// counts as known. Fields that are null are among them.
    public Map<String, Field> all() {
        var all = new LinkedHashMap<String, Field>();
        node.properties()
                .forEach(entry ->
                        all.put(entry.getKey(), new Field(entry.getValue(), path(entry.getKey()))));
        asked.addAll(all.keySet());
        return all;
    }

    /// @throws InputError naming the first field that was not asked for and the known one that
    ///   looks most like it
    public void done() {
        for (var name : node.propertyNames()) {
            if (!asked.contains(name)) {
                throw unknown(name);
            }
        }
    }

    private InputError unknown(String name) {
        return Alike.to(name, asked)
                .map(near -> InputFault.UNKNOWN_FIELD_NEAR.at(path(name), name, near))
                .orElseGet(() ->
                        InputFault.UNKNOWN_FIELD.at(path(name), name, String.join(", ", asked)));
    }
}
