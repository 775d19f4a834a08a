package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

/// Whole numbers as people type them.
final class Whole {

    private Whole() {}

    /// Null when it is empty or no whole number.
    static @Nullable Integer of(String typed) {
        try {
            return typed.isBlank() ? null : (Integer) Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
