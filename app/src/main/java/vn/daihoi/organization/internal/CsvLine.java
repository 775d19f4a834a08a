package vn.daihoi.organization.internal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// One line of comma-separated values, quoted as RFC 4180 says, without line breaks inside.
final class CsvLine {

    private CsvLine() {}

    /// @return null when a quote is not closed or stands inside an unquoted field
    static @Nullable List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        int at = 0;
        while (true) {
            int end =
                    at < line.length() && line.charAt(at) == '"'
                            ? quoted(line, at, field)
                            : plain(line, at, field);
            if (end < 0) {
                return null;
            }
            fields.add(field.toString());
            field.setLength(0);
            if (end == line.length()) {
                return fields;
            }
            at = end + 1;
        }
    }

    private static int plain(String line, int start, StringBuilder field) {
        int comma = line.indexOf(',', start);
        int end = comma < 0 ? line.length() : comma;
        field.append(line, start, end);
        return field.indexOf("\"") < 0 ? end : -1;
    }

    private static int quoted(String line, int start, StringBuilder field) {
        int at = start + 1;
        while (at < line.length()) {
            char sign = line.charAt(at++);
            if (sign != '"') {
                field.append(sign);
            } else if (at < line.length() && line.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return at == line.length() || line.charAt(at) == ',' ? at : -1;
            }
        }
        return -1;
    }
}
