package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.Lesson.LessonText;
import vn.daihoi.lessons.internal.LessonCheck;
import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.lessons.internal.LessonCheck.OfSlate;
import vn.daihoi.profile.CongressPart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was typed of a lesson, or what stands in it, by name of the field.
///
/// @param fields each with its values
public record LessonForm(Map<String, List<String>> fields) {

    /// What stands before the key of a rule's value in the name of its field.
    static final String VALUE = "v.";

    public LessonForm {
        fields = Map.copyOf(fields);
    }

    static LessonForm of(MultiValueMap<String, String> sent) {
        return new LessonForm(sent);
    }

    /// As the debriefing of a pilot fills it in.
    ///
    /// @param pilot code of the unit
    static LessonForm of(String pilot, String part, String what) {
        return new LessonForm(
                Map.of("pilot", List.of(pilot), "part", List.of(part), "happened", List.of(what)));
    }

    /// @param pilot code of the unit it was learnt at; empty for none
    static LessonForm of(Lesson lesson, String pilot) {
        var fields = new HashMap<String, List<String>>();
        LessonText text = lesson.text();
        fields.put("part", List.of(text.part().code()));
        fields.put("title", List.of(text.title()));
        fields.put("happened", List.of(text.happened()));
        fields.put("reason", List.of(text.reason()));
        fields.put("todo", List.of(text.todo()));
        fields.put("evidence", List.of(text.evidence()));
        fields.put("pilot", List.of(pilot));
        fields.put("seen", List.of(Integer.toString(lesson.version())));
        Optional.ofNullable(lesson.step()).ifPresent(step -> fields.put("step", List.of(step)));
        LessonCheck check = lesson.check();
        if (check != null) {
            fill(fields, check);
        }
        return new LessonForm(fields);
    }

    private static void fill(Map<String, List<String>> fields, LessonCheck check) {
        switch (check) {
            case OfReview(var rule, var level, var values) -> {
                fields.put("check", List.of("review"));
                fields.put("rule", List.of(rule));
                fields.put("level", List.of(level == null ? "" : level.name()));
                values.forEach((key, value) -> fields.put(VALUE + key, value));
            }
            case OfPlan(var step, var days) -> {
                fields.put("check", List.of("plan"));
                fields.put("planStep", List.of(step));
                fields.put("days", List.of(Integer.toString(days)));
            }
            case OfSlate(var group, var percent, var least, var most) -> {
                fields.put("check", List.of("slate"));
                fields.put("group", List.of(group));
                fields.put("measure", List.of(percent ? "percent" : "people"));
                fields.put("least", List.of(text(least)));
                fields.put("most", List.of(text(most)));
            }
        }
    }

    private static String text(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString().replace('.', ',');
    }

    /// First value of a field; empty when it was not sent.
    public String get(String name) {
        return fields.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    /// Keys of the files that were held when the form came back; what is no key is left out.
    List<UUID> held() {
        return all("held").stream()
                .filter(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    int seen() {
        return get("seen").matches("\\d{1,6}") ? Integer.parseInt(get("seen")) : 0;
    }

    Optional<CongressPart> part() {
        return Arrays.stream(CongressPart.values())
                .filter(part -> part.code().equals(get("part")))
                .findFirst();
    }

    LessonText text(CongressPart part) {
        return new LessonText(
                part,
                get("title").strip(),
                words("happened"),
                words("reason"),
                words("todo"),
                words("evidence"));
    }

    private String words(String name) {
        return get(name).replace("\r\n", "\n").strip();
    }
}
