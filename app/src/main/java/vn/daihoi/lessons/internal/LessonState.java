package vn.daihoi.lessons.internal;

import java.util.Arrays;
import java.util.Locale;

/// How far a lesson is.
public enum LessonState {
    /// being written; nobody below sees it
    DRAFT,
    ADOPTED,
    /// holds no more; what units did stays readable
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "lessons.state." + code();
    }

    static LessonState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
