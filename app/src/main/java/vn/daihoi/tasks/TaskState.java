package vn.daihoi.tasks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What became of a task.
public enum TaskState {
    OPEN,
    DONE,
    /// given up, with a reason
    DROPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param code as in an address; anything
    public static Optional<TaskState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
