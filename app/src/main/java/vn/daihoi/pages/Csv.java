package vn.daihoi.pages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of comma-separated values that office programs open with its diacritics whole.
public final class Csv {

    /// Signs at which office programs begin to compute instead of to show.
    private static final String FORMULA_SIGNS = "=+-@\t";

    /// The mark that office programs need to see UTF-8; stands before the first line.
    public static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(MARK);

    /// A table whose first row are names from the bundles.
    ///
    /// @param prefix of the bundles' keys, with its dot
    /// @param columns what follows the prefix, in order
    public static Csv headed(Frame frame, String prefix, List<String> columns) {
        return new Csv().row(columns.stream().map(each -> frame.text(prefix + each)).toList());
    }

    /// An answer that a browser saves as a file.
    ///
    /// @param name in ASCII, with its ending
    /// @param table UTF-8, as of [#bytes()]
    public static ResponseEntity<byte[]> answer(String name, byte[] table) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(name))
                .body(table);
    }

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
