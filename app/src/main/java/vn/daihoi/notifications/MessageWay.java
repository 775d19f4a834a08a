package vn.daihoi.notifications;

import java.util.Locale;

/// How a message leaves the program.
public enum MessageWay {
    MAIL,
    /// SMS and the like
    TEXT;

    /// Key of its name in the bundle.
    public String messageKey() {
        return "notifications.way." + name().toLowerCase(Locale.ROOT);
    }
}
