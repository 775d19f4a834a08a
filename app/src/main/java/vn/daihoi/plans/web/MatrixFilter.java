package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.plans.State;
import vn.daihoi.profile.Phase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How the matrix is narrowed and sorted; all of it stands in the address.
///
/// @param under code of the unit whose units are shown; empty: the top of what the viewer may see
/// @param group id of a group of units; empty: all
/// @param q words that names must bear, diacritics or not
/// @param byTree in the order of the tree instead of most behind first
public record MatrixFilter(
        String under,
        String group,
        @Nullable State state,
        @Nullable Phase phase,
        String q,
        boolean byTree) {

    static MatrixFilter of(
            String under, String group, String state, String phase, String q, String sort) {
        return new MatrixFilter(
                under,
                group,
                find(State.values(), state),
                find(Phase.values(), phase),
                q,
                sort.equals("tree"));
    }

    /// What the address asks for; null when it asks for nothing that there is.
    private static <E extends Enum<E>> @Nullable E find(E[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> code(value).equals(code))
                .findFirst()
                .orElse(null);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String stateCode() {
        return state == null ? "" : code(state);
    }

    public String phaseCode() {
        return phase == null ? "" : code(phase);
    }

    /// Whether less is shown than there is below the unit, or in another order.
    public boolean isNarrowed() {
        return !group.isEmpty() || state != null || phase != null || !q.isEmpty() || byTree;
    }

    /// What narrows the matrix, for the question mark of an address; empty when nothing does.
    public String query() {
        return query(stateCode());
    }

    /// The same with another state.
    public String withState(@Nullable State other) {
        return query(other == null ? "" : code(other));
    }

    private String query(String stateCode) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("under", under);
        parts.put("group", group);
        parts.put("state", stateCode);
        parts.put("phase", phaseCode());
        parts.put("q", q);
        parts.put("sort", byTree ? "tree" : "");
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(MatrixFilter::part)
                .collect(Collectors.joining("&"));
    }

    private static String part(Map.Entry<String, String> part) {
        return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
    }
}
