package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.rules.RuleChange;
import vn.daihoi.review.rules.RuleChange.Own;
import vn.daihoi.review.rules.RuleSettings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells two settings apart by what they say, whoever says it: a run keeps the mark of what held.
final class SettingsMark {

    private static final int BYTES = 12;

    private SettingsMark() {}

    /// @return empty when all is as the profile says
    static String of(RuleSettings settings) {
        return settings.isNone() ? "" : hash(written(settings));
    }

    private static String written(RuleSettings settings) {
        var text = new StringBuilder();
        settings.changes()
                .forEach((rule, change) -> text.append(rule).append('\n').append(written(change)));
        return text.toString();
    }

    private static String written(RuleChange change) {
        var text = new StringBuilder();
        text.append(value(change.applied())).append('\n').append(value(change.level()));
        change.values().forEach((key, own) -> text.append('\n').append(key).append(own.value()));
        return text.append('\n').toString();
    }

    private static String value(@Nullable Own<?> own) {
        return own == null ? "" : own.value().toString();
    }

    private static String hash(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
