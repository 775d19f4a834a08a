package vn.daihoi.platform;

import java.util.List;

/// The program can't start, for a reason that a person can mend. Shown as one line, without a stack
/// trace.
///
/// The message key names a text of the bundle `messages/platform`; it says what is wrong and what
/// to do.
public final class StartRefused extends RuntimeException {

    /// Exit code of wrong use or unreadable input.
    public static final int USAGE = 2;

    /// Exit code of a fault of the surroundings.
    public static final int FAULT = 3;

    private final int exitCode;
    private final String key;
    private final transient List<Object> arguments;

    /// @param exitCode [#USAGE] or [#FAULT]
    /// @param key message key, starting with `platform.`
    /// @param arguments values that the text names, in the order of its placeholders
    public StartRefused(int exitCode, String key, Object... arguments) {
        super(key + " " + List.of(arguments), null, false, false);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public int exitCode() {
        return exitCode;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
