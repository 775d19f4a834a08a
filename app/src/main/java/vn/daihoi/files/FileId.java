package vn.daihoi.files;

import java.util.regex.Pattern;

/// A content, named by its SHA-256: equal contents have equal ids.
///
/// @param sha256 64 hexadecimal digits, lower case
public record FileId(String sha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("[%s] is no SHA-256.".formatted(sha256));
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
