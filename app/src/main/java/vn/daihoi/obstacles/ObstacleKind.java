package vn.daihoi.obstacles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an obstacle is about.
public enum ObstacleKind {
    DOCUMENTS,
    PERSONNEL,
    /// programme, running script, presidium, contributions
    PROGRAMME,
    /// communications and decoration
    COMMUNICATIONS,
    /// welcoming works, welfare, emulation
    WORKS,
    FUNDS,
    /// hall, ceremony
    FACILITIES,
    TECHNOLOGY,
    /// guidance from above, work with the Party committee and others
    COORDINATION,
    OTHER;

    /// As written in addresses and kept.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "obstacles.kind." + code();
    }

    /// Empty for what is no code.
    public static Optional<ObstacleKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
