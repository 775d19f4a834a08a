package vn.daihoi.dossiers;

import java.util.Optional;
import java.util.regex.Pattern;

/// What tells a document from the others of its unit. Written as in addresses: `tham-luan` for the
/// first of its kind, `tham-luan.2` for the second.
///
/// @param kind public id of the kind
/// @param ordinal from 1, within the unit and the kind
public record DocumentKey(String kind, int ordinal) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,60})(?:\\.(\\d{1,6}))?");

    public DocumentKey {
        if (ordinal < 1) {
            throw new IllegalArgumentException("ordinal (%d) must be >= 1.".formatted(ordinal));
        }
    }

    public static DocumentKey first(String kind) {
        return new DocumentKey(kind, 1);
    }

    /// @throws IllegalArgumentException if it was never written by [#toString()]
    public static DocumentKey valueOf(String written) {
        return parse(written)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "[%s] names no document.%nMaybe it was cut off."
                                        .formatted(written)));
    }

    /// Empty for what was never written by [#toString()].
    public static Optional<DocumentKey> parse(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        int ordinal = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
        return ordinal < 1
                ? Optional.empty()
                : Optional.of(new DocumentKey(match.group(1), ordinal));
    }

    @Override
    public String toString() {
        return ordinal == 1 ? kind : kind + "." + ordinal;
    }
}
