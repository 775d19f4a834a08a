package vn.daihoi.personnel.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The fields of a form as their writer saw them, each as a short mark that travels with the form.
/// By them is told which fields two writers changed both.
record SeenFields(Map<String, String> marks) {

    static SeenFields of(Map<String, String> values) {
        var marks = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> marks.put(key, mark(value)));
        return new SeenFields(marks);
    }

    /// Reads what [#sent()] wrote; anything else counts as nothing seen.
    static SeenFields read(String sent) {
        var marks = new LinkedHashMap<String, String>();
        Arrays.stream(sent.split(","))
                .map(part -> part.split(":", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> marks.put(part[0], part[1]));
        return new SeenFields(marks);
    }

    String sent() {
        return marks.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(","));
    }

    private static String mark(String value) {
        return Integer.toHexString(plain(value).hashCode());
    }

    private static String plain(String value) {
        return value.replace("\r\n", "\n").strip();
    }

    private boolean was(String key, String value) {
        return mark(value).equals(marks.get(key));
    }

    /// A form after somebody else saved.
    ///
    /// @param values what the writer typed, and the new value where the writer changed nothing
    /// @param taken keys of fields in which the new value was taken
    /// @param both keys of fields that both changed, to different values
    record Merged(Map<String, String> values, List<String> taken, List<String> both) {}

    /// @param typed by the second writer
    /// @param stored as the first writer left it
    Merged merge(Map<String, String> typed, Map<String, String> stored) {
        var values = new LinkedHashMap<String, String>(typed);
        var taken = new ArrayList<String>();
        var both = new ArrayList<String>();
        stored.forEach((key, now) -> {
            String own = Objects.requireNonNullElse(typed.get(key), "");
            if (plain(own).equals(plain(now)) || was(key, now)) {
                return;
            }
            if (was(key, own)) {
                values.put(key, now);
                taken.add(key);
            } else {
                both.add(key);
            }
        });
        return new Merged(values, taken, both);
    }
}
