package vn.daihoi.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of comma-separated values that office programs open with its diacritics whole.
public final class Csv {

    /// Signs at which office programs begin to compute instead of to show.
    private static final String FORMULA_SIGNS = "=+-@\t";

    /// The mark that office programs need to see UTF-8; stands before the first line.
    public static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(MARK);

    public Csv row(List<String> fields) {
        text.append(line(fields));
        return this;
    }

    /// One line with its end, for tables too long to be held.
    public static String line(List<String> fields) {
        return String.join(",", fields.stream().map(Csv::field).toList()) + "\r\n";
    }

    /// UTF-8 with the mark that office programs need to see it.
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(String value) {
        String safe =
                !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0
                        ? "'" + value
                        : value;
        boolean plain = safe.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
