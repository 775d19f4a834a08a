package vn.daihoi.review.report;

import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of an object in the order in which they are written: the same in every run, which
/// [Map#of] is not.
final class Fields {

    private Fields() {}

    static Map<String, Object> of(String first, Object value, String second, Object other) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(first, value);
        fields.put(second, other);
        return fields;
    }
}
