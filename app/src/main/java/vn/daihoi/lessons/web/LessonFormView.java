package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The form of a lesson.
///
/// @param address to which it is sent
/// @param back address of the page before
/// @param parts of a congress
/// @param units at which it can have been learnt
/// @param steps of the profile
/// @param field that is wrong; empty when none is
/// @param fault what is wrong; empty when nothing is
public record LessonFormView(
        String address,
        String back,
        LessonForm form,
        List<Choice> parts,
        List<Choice> units,
        List<Choice> steps,
        CheckFields check,
        FilesField files,
        String field,
        String fault) {

    public record Choice(String code, String name) {}

    public boolean isWrong(String name) {
        return field.equals(name);
    }

    /// Fields of the check.
    ///
    /// @param address that gives these fields anew when a choice changes
    /// @param rules whose values may be set
    /// @param values of the rule that is chosen; empty when none is
    /// @param why of the rule that is chosen; empty when none is
    /// @param steps of the profile
    /// @param groups of the profile
    public record CheckFields(
            String address,
            LessonForm form,
            List<Choice> rules,
            String why,
            List<Value> values,
            List<Choice> steps,
            List<Choice> groups,
            String field,
            String fault) {

        public boolean isWrong(String name) {
            return field.equals(name);
        }
    }

    /// @param form word of what a value looks like
    /// @param typed one text for a number, two for a range, any number for words
    /// @param profile value of the profile in words
    /// @param options to tick; empty for all other forms
    /// @param fault null when nothing is wrong
    public record Value(
            String key,
            String name,
            String form,
            List<String> typed,
            String profile,
            List<Option> options,
            @Nullable String fault) {

        public String lines() {
            return String.join("\n", typed);
        }

        public String at(int place) {
            return place < typed.size() ? typed.get(place) : "";
        }
    }

    public record Option(String id, String name, boolean ticked) {}
}
