package vn.daihoi.tasks.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Fold;
import vn.daihoi.tasks.TaskState;
import vn.daihoi.tasks.internal.Task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How the list of a unit's tasks is narrowed; all of it stands in the address. Fields that were
/// not sent come as null.
///
/// @param q words of title, note or responsible person
/// @param who key or name of the responsible person, `-` for tasks of nobody; empty: all
/// @param state `open`, `late`, `done`, `dropped` or `all`; anything else: open
public record TaskFilter(@Nullable String q, @Nullable String who, @Nullable String state) {

    static final String NOBODY = "-";

    private static final int LONGEST = 100;

    public TaskFilter {
        q = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST)).strip();
        who = who == null ? "" : who;
        state = known(state);
    }

    private static String known(@Nullable String state) {
        return state != null && (state.equals("late") || state.equals("all"))
                ? state
                : TaskState.of(state == null ? "" : state).orElse(TaskState.OPEN).code();
    }

    public String words() {
        return q == null ? "" : q;
    }

    public String person() {
        return who == null ? "" : who;
    }

    public String shown() {
        return state == null ? "" : state;
    }

    /// Whether less is shown than there is in this state.
    public boolean isNarrowed() {
        return !words().isEmpty() || !person().isEmpty();
    }

    boolean takes(Task task, LocalDate today) {
        return isOf(task) && isIn(task, today);
    }

    private boolean isOf(Task task) {
        var responsible = task.content().responsible();
        return person().isEmpty()
                || (person().equals(NOBODY)
                        ? responsible.isNobody()
                        : person().equals(key(task))
                                || Fold.of(person()).equals(Fold.of(responsible.name())));
    }

    /// By which a responsible person is chosen.
    static String key(Task task) {
        var responsible = task.content().responsible();
        if (responsible.isNobody()) {
            return NOBODY;
        }
        var person = responsible.person();
        return person == null ? responsible.name() : person.value().toString();
    }

    private boolean isIn(Task task, LocalDate today) {
        return switch (shown()) {
            case "all" -> true;
            case "late" -> task.isLate(today);
            default -> task.content().standing().state().code().equals(shown());
        };
    }

    /// Parts of the address that say something, by name.
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", words());
        parts.put("who", person());
        parts.put("state", shown().equals(TaskState.OPEN.code()) ? "" : shown());
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
}
