package vn.daihoi.audit.internal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.daihoi.audit.Personal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the values of an act as JSON, keys sorted, personal fields masked at any depth.
final class Values {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Values() {}

    static @Nullable String json(@Nullable Map<String, ?> values) {
        if (values == null) {
            return null;
        }
        JsonNode tree = MAPPER.valueToTree(new TreeMap<>(values));
        mask(tree);
        // jsonb and text columns can't hold it, and no text of ours has it.
        return MAPPER.writeValueAsString(tree).replace("\\u0000", "");
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (Personal.isMasked(name) && !object.get(name).isNull()) {
                    object.put(name, Personal.MASK);
                }
            }
        }
        node.forEach(Values::mask);
    }
}
