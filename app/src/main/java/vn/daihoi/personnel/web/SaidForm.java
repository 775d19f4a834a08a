package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.intake.ImportColumn;
import vn.daihoi.personnel.internal.intake.KeepSaid.Said;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the page of an import sends with each of its buttons: `row-12`, …: what to do with rows;
/// `column-0`, …: what the columns hold; `hidden`: whether hidden rows are people; `from`: place of
/// the sheet that was shown. What is of no known form is passed over.
final class SaidForm {

    private SaidForm() {}

    static Said said(Map<String, String> sent) {
        Map<Integer, String> columns = numbered(sent, "column-");
        return new Said(
                sheet(sent.getOrDefault("from", "")),
                columns.isEmpty() ? null : columns(columns),
                "true".equals(sent.get("hidden")),
                choices(sent));
    }

    private static @Nullable Integer sheet(String from) {
        return from.matches("\\d{1,7}") ? Integer.valueOf(from) : null;
    }

    private static Map<Integer, ImportColumn> columns(Map<Integer, String> keys) {
        var columns = new HashMap<Integer, ImportColumn>();
        keys.forEach(
                (at, key) -> ImportColumn.of(key).ifPresent(column -> columns.put(at, column)));
        return columns;
    }

    private static Map<Integer, Choice> choices(Map<String, String> sent) {
        var choices = new HashMap<Integer, Choice>();
        numbered(sent, "row-")
                .forEach((row, key) -> choice(key).ifPresent(choice -> choices.put(row, choice)));
        return choices;
    }

    static Optional<Choice> choice(String key) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }

    /// The fields of a form whose names end with a number, by that number.
    private static Map<Integer, String> numbered(Map<String, String> sent, String start) {
        var numbered = new HashMap<Integer, String>();
        sent.forEach((name, value) -> {
            if (name.matches(start + "\\d{1,7}")) {
                numbered.put(Integer.parseInt(name.substring(start.length())), value);
            }
        });
        return numbered;
    }
}
