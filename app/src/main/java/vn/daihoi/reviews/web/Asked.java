package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Level;
import vn.daihoi.reviews.internal.Found;

import java.util.Arrays;
import java.util.Locale;

/// What the address asks to see.
///
/// @param level word of a level; anything else shows all
/// @param rule id of a rule; empty or null shows all
/// @param by `section`; anything else groups by level
record Asked(@Nullable String level, @Nullable String rule, @Nullable String by) {

    static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    String levelWord() {
        return Arrays.stream(Level.values())
                .map(Asked::word)
                .filter(word -> word.equals(level))
                .findFirst()
                .orElse("");
    }

    String ruleId() {
        return rule == null ? "" : rule;
    }

    boolean bySection() {
        return "section".equals(by);
    }

    boolean shows(Found found) {
        return (levelWord().isEmpty() || levelWord().equals(word(found.level())))
                && (ruleId().isEmpty() || ruleId().equals(found.rule()));
    }
}
