package vn.daihoi.reviews.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/// Another paper of the same unit to which a finding points.
///
/// @param kind public id of its kind
/// @param version number of the version that was compared, from 1
public record OtherPaper(String kind, int version) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]+)/v/(\\d{1,6})");

    /// As findings keep it in place of a file name; a file's own name holds no slash.
    String written() {
        return kind + "/v/" + version;
    }

    /// Empty for the name of a file.
    public static Optional<OtherPaper> read(String file) {
        var match = WRITTEN.matcher(file);
        return match.matches()
                ? Optional.of(new OtherPaper(match.group(1), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
