package vn.daihoi.lessons.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.lessons.internal.LessonCheck.OfSlate;
import vn.daihoi.review.Level;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// LessonChecks as they are stored: kind, what they are about, values.
@Component
class StoredCheck {

    private static final String LEVEL = "level";
    private static final String VALUE = "value.";

    private final JsonMapper json;

    StoredCheck(JsonMapper json) {
        this.json = json;
    }

    /// @param kind empty for no check
    record Row(String kind, String subject, String values) {}

    Row row(@Nullable LessonCheck check) {
        return switch (check) {
            case null -> new Row("", "", "{}");
            case OfReview review -> new Row("review", review.rule(), write(values(review)));
            case OfPlan(var step, var days) ->
                    new Row("plan", step, write(Map.of("days", List.of(Integer.toString(days)))));
            case OfSlate slate -> new Row("slate", slate.group(), write(values(slate)));
        };
    }

    private String write(Map<String, List<String>> values) {
        return json.writeValueAsString(values);
    }

    private static Map<String, List<String>> values(OfReview review) {
        var values = new HashMap<String, List<String>>();
        review.values().forEach((key, value) -> values.put(VALUE + key, value));
        if (review.level() != null) {
            values.put(LEVEL, List.of(review.level().name()));
        }
        return values;
    }

    private static Map<String, List<String>> values(OfSlate slate) {
        var values = new HashMap<String, List<String>>();
        values.put("percent", List.of(Boolean.toString(slate.percent())));
        put(values, "least", slate.least());
        put(values, "most", slate.most());
        return values;
    }

    private static void put(
            Map<String, List<String>> values, String key, @Nullable BigDecimal bound) {
        if (bound != null) {
            values.put(key, List.of(bound.toPlainString()));
        }
    }

    @Nullable LessonCheck check(Row row) {
        Map<String, List<String>> values =
                json.readValue(row.values(), new TypeReference<Map<String, List<String>>>() {});
        return switch (row.kind()) {
            case "review" -> review(row.subject(), values);
            case "plan" -> new OfPlan(row.subject(), Integer.parseInt(first(values, "days")));
            case "slate" ->
                    new OfSlate(
                            row.subject(),
                            Boolean.parseBoolean(first(values, "percent")),
                            bound(values, "least"),
                            bound(values, "most"));
            default -> null;
        };
    }

    private static String first(Map<String, List<String>> values, String key) {
        return Objects.requireNonNull(values.get(key)).getFirst();
    }

    private static OfReview review(String rule, Map<String, List<String>> values) {
        var own = new HashMap<String, List<String>>();
        values.forEach((key, value) -> {
            if (key.startsWith(VALUE)) {
                own.put(key.substring(VALUE.length()), value);
            }
        });
        List<String> level = values.get(LEVEL);
        return new OfReview(rule, level == null ? null : Level.valueOf(level.getFirst()), own);
    }

    private static @Nullable BigDecimal bound(Map<String, List<String>> values, String key) {
        List<String> value = values.get(key);
        return value == null ? null : new BigDecimal(value.getFirst());
    }
}
