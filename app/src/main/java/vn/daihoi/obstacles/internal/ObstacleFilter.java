package vn.daihoi.obstacles.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.Severity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How the list of obstacles is narrowed and ordered; all of it stands in the address.
///
/// @param state null: all
/// @param kind null: all
/// @param severity null: all
/// @param unit code of a unit; empty: all
/// @param here only what the unit of the page itself must act on
/// @param q words that it must bear, diacritics or not
public record ObstacleFilter(
        @Nullable ObstacleState state,
        @Nullable ObstacleKind kind,
        @Nullable Severity severity,
        String unit,
        boolean here,
        String q,
        Order order) {

    /// What comes first.
    public enum Order {
        AGE,
        SEVERITY,
        UNIT,
        KIND;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Order of(String code) {
            for (Order order : values()) {
                if (order.code().equals(code)) {
                    return order;
                }
            }
            return AGE;
        }
    }

    private static final String ALL = "all";

    /// What is not asked for in a known way is left out; open ones are shown first.
    public static ObstacleFilter of(
            String state,
            String kind,
            String severity,
            String unit,
            boolean here,
            String q,
            String order) {
        return new ObstacleFilter(
                state.equals(ALL) ? null : ObstacleState.of(state).orElse(ObstacleState.OPEN),
                ObstacleKind.of(kind).orElse(null),
                Severity.of(severity).orElse(null),
                unit,
                here,
                q,
                Order.of(order));
    }

    public static ObstacleFilter open() {
        return of("", "", "", "", false, "", "");
    }

    /// Whether less is shown than there is in this state.
    public boolean isNarrowed() {
        return kind != null || severity != null || !unit.isEmpty() || here || !q.isEmpty();
    }

    public String stateCode() {
        return state == null ? ALL : state.code();
    }

    /// Parts of the address that differ from the first look, by name.
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("state", state == ObstacleState.OPEN ? "" : stateCode());
        parts.put("kind", kind == null ? "" : kind.code());
        parts.put("severity", severity == null ? "" : severity.code());
        parts.put("of", unit);
        parts.put("here", here ? "true" : "");
        parts.put("q", q);
        parts.put("order", order == Order.AGE ? "" : order.code());
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    public String query() {
        return parts().entrySet().stream()
                .map(part ->
                        part.getKey()
                                + "="
                                + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public ObstacleFilter in(@Nullable ObstacleState next) {
        return new ObstacleFilter(next, kind, severity, unit, here, q, order);
    }
}
