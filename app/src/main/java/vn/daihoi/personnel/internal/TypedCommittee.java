package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.LastCommittee;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The Committee of the last term as typed into a form. Fields are `size-at-start`, `size-now`, and
/// for each group of the profile `start.<group>` and `now.<group>`; an empty one is not known.
public final class TypedCommittee {

    public static final String SIZE_AT_START = "size-at-start";
    public static final String SIZE_NOW = "size-now";
    public static final String START = "start.";
    public static final String NOW = "now.";

    private static final int MOST = 2000;

    private final Map<String, String> typed;
    private final Texts texts;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final @Nullable LastCommittee committee;

    private TypedCommittee(Map<String, String> typed, Collection<String> groups, Texts texts) {
        this.typed = typed;
        this.texts = texts;
        Integer start = whole(SIZE_AT_START, MOST);
        Integer now = whole(SIZE_NOW, MOST);
        if (value(SIZE_AT_START).isEmpty()) {
            fault(SIZE_AT_START, "personnel.fault.no-size");
        } else if (start != null && start == 0) {
            fault(SIZE_AT_START, "personnel.fault.no-members");
        }
        var atStart = counts(START, groups, start);
        var today = counts(NOW, groups, now);
        committee =
                faults.isEmpty() && start != null
                        ? new LastCommittee(start, now, atStart, today)
                        : null;
    }

    /// @param groups ids of the profile's groups
    public static TypedCommittee read(
            Map<String, String> typed, Collection<String> groups, Texts texts) {
        return new TypedCommittee(typed, groups, texts);
    }

    /// A Committee as the form shows it.
    public static Map<String, String> of(LastCommittee committee) {
        var typed = new TreeMap<String, String>();
        typed.put(SIZE_AT_START, Integer.toString(committee.sizeAtStart()));
        Integer now = committee.sizeNow();
        typed.put(SIZE_NOW, now == null ? "" : now.toString());
        committee.atStart().forEach((group, count) -> typed.put(START + group, count.toString()));
        committee.now().forEach((group, count) -> typed.put(NOW + group, count.toString()));
        return typed;
    }

    /// By field, what is wrong and how to mend it; empty when all can be taken.
    public Map<String, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /// Null when there are [#faults()].
    public @Nullable LastCommittee committee() {
        return committee;
    }

    private Map<String, Integer> counts(
            String prefix, Collection<String> groups, @Nullable Integer size) {
        var counts = new HashMap<String, Integer>();
        for (String group : groups) {
            Integer count = whole(prefix + group, MOST);
            if (count == null) {
                continue;
            }
            counts.put(group, count);
            if (size != null && count > size) {
                fault(prefix + group, "personnel.fault.above-size", count, size);
            }
        }
        return counts;
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private @Nullable Integer whole(String field, int most) {
        String value = value(field);
        if (value.isEmpty()) {
            return null;
        }
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) <= most) {
            return Integer.valueOf(value);
        }
        fault(field, "personnel.fault.not-a-count", value, most);
        return null;
    }

    private void fault(String field, String key, Object... arguments) {
        faults.putIfAbsent(field, texts.text(key, arguments));
    }
}
