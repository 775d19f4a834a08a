package vn.daihoi.personnel.web;

import java.util.Map;

/// What was typed into one of several forms of a page and refused.
///
/// @param form which one; empty when nothing was refused
/// @param fault what is wrong and how to put it right; empty when nothing is
/// @param fields what was typed, by the name of the field
public record TypedForm(String form, String fault, Map<String, String> fields) {

    public static final TypedForm NOTHING = new TypedForm("", "", Map.of());

    public TypedForm {
        fields = Map.copyOf(fields);
    }

    public boolean isAbout(String other) {
        return form.equals(other);
    }

    /// What was typed into a field of that form; otherwise what it starts with.
    public String of(String form, String field, String start) {
        return isAbout(form) ? fields.getOrDefault(field, start) : start;
    }
}
