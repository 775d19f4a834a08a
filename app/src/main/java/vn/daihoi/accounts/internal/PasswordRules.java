package vn.daihoi.accounts.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a password must not be. Length counts more than odd signs, which people only write down.
public final class PasswordRules {

    public static final int SHORTEST = 10;

    /// Hashing has to read it all.
    static final int LONGEST = 200;

    private static final Set<String> OBVIOUS = read();

    private PasswordRules() {}

    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        IS_LOGIN,
        OBVIOUS;

        public String messageKey() {
            return "accounts.password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @return the first thing wrong with it; empty when nothing is
    public static Optional<Weakness> weakness(String password, String login) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (plain.contains(login) && plain.length() < login.length() + 4) {
            return Optional.of(Weakness.IS_LOGIN);
        }
        return OBVIOUS.contains(plain) || plain.chars().distinct().count() < 4
                ? Optional.of(Weakness.OBVIOUS)
                : Optional.empty();
    }

    private static Set<String> read() {
        var stream = PasswordRules.class.getResourceAsStream("/accounts/obvious-passwords.txt");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
