package vn.daihoi.composition.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Ids that stand once each, and references to them.
public final class Ids {

    private final Map<String, String> paths = new LinkedHashMap<>();

    /// @throws InputError if the id is empty or stood before
    public String unique(Field field) {
        var id = field.word();
        var earlier = paths.putIfAbsent(id, field.path());
        if (earlier != null) {
            throw InputFault.DUPLICATE_ID.at(field.path(), id, earlier);
        }
        return id;
    }

    /// @throws InputError if no such id was read
    public String known(Field field) {
        var id = field.word();
        if (!paths.containsKey(id)) {
            throw Alike.to(id, paths.keySet())
                    .map(near -> InputFault.UNKNOWN_ID_NEAR.at(field.path(), id, near))
                    .orElseGet(() -> InputFault.UNKNOWN_ID.at(field.path(), id));
        }
        return id;
    }

    public Set<String> all() {
        return paths.keySet();
    }
}
