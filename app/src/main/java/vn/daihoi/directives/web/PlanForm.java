package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.daihoi.directives.internal.RestatePlan.Typed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The lines of a plan as sent: fields of the same name, one for each line. They are not bound to
/// lists, because commas in a text would split it.
record PlanForm(MultiValueMap<String, String> sent) {

    /// The number of a line whose figure or day can't be read; empty when all can.
    Optional<Integer> unreadable() {
        for (int at = 0; at < size(); at++) {
            if (isUnreadable(at)) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private boolean isUnreadable(int at) {
        return (!value("figure", at).isBlank() && figure(at) == null)
                || (!value("due", at).isBlank() && day(at) == null);
    }

    /// Lines that were not marked to be left out.
    List<Typed> lines() {
        var left = sent.getOrDefault("leave", List.of());
        var lines = new ArrayList<Typed>();
        for (int at = 0; at < size(); at++) {
            if (!left.contains(Integer.toString(at))) {
                lines.add(
                        new Typed(
                                key(at),
                                value("text", at),
                                value("owner", at),
                                day(at),
                                figure(at)));
            }
        }
        return lines;
    }

    private int size() {
        return sent.getOrDefault("text", List.of()).size();
    }

    private String value(String name, int at) {
        var values = sent.getOrDefault(name, List.of());
        return at < values.size() ? values.get(at) : "";
    }

    private @Nullable UUID key(int at) {
        try {
            var key = value("requirement", at);
            return key.isBlank() ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable LocalDate day(int at) {
        try {
            var day = value("due", at);
            return day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable Integer figure(int at) {
        try {
            return RequirementForm.whole(value("figure", at));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
