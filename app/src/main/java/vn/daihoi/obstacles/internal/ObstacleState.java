package vn.daihoi.obstacles.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where an obstacle stands.
public enum ObstacleState {
    OPEN,
    ANSWERED,
    CLOSED;

    /// As written in addresses and kept.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "obstacles.state." + code();
    }

    /// Empty for what is no code.
    public static Optional<ObstacleState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
