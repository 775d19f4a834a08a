package vn.daihoi.reviews.internal;

import vn.daihoi.dossiers.DocumentKey;

import java.util.Optional;
import java.util.regex.Pattern;

/// Another paper of the same unit to which a finding points.
///
/// @param version number of the version that was compared, from 1
public record OtherPaper(DocumentKey document, int version) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9.-]+)/v/(\\d{1,6})");

    /// As findings keep it in place of a file name; a file's own name holds no slash.
    String written() {
        return document + "/v/" + version;
    }

    /// Empty for the name of a file.
    public static Optional<OtherPaper> read(String file) {
        var match = WRITTEN.matcher(file);
        return match.matches()
                ? DocumentKey.parse(match.group(1))
                        .map(key -> new OtherPaper(key, Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
