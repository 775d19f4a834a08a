package vn.daihoi.exchange.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What other programs can be told of.
public enum HookEvent {
    MILESTONE_REACHED,
    DOCUMENT_UPLOADED,
    REVIEW_FINISHED,
    DIRECTIVE_ISSUED,
    DIRECTIVE_ACKNOWLEDGED,
    DOSSIER_APPROVED,
    /// nothing happened: someone tries whether the other program hears us
    TEST;

    /// As it stands in what is sent, for instance `milestone-reached`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HookEvent> of(String code) {
        return Arrays.stream(values()).filter(event -> event.code().equals(code)).findFirst();
    }

    /// Those that can be chosen.
    public boolean isChosen() {
        return this != TEST;
    }
}
