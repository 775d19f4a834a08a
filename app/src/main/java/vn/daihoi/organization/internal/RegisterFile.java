package vn.daihoi.organization.internal;

import vn.daihoi.organization.RegisterFault;
import vn.daihoi.organization.RegisterFault.Kind;
import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.RegisterRow;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of the register, strictly: all faults of all rows, or all rows.
public final class RegisterFile {

    static final List<String> HEADER = List.of("code", "parent_code", "level", "name", "full_name");

    /// Past this many a reader learns nothing new.
    private static final int MOST_FAULTS = 50;

    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<RegisterFault> faults = new ArrayList<>();
    private final Map<String, RegisterRow> byCode = new HashMap<>();

    private RegisterFile() {}

    public static RegisterFile read(byte[] bytes) {
        var file = new RegisterFile();
        file.take(bytes);
        return file;
    }

    /// In the order of the file; complete only when there are no faults.
    List<RegisterRow> rows() {
        return rows;
    }

    public List<RegisterFault> faults() {
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    private void take(byte[] bytes) {
        List<String> lines = lines(bytes);
        if (!faults.isEmpty()) {
            return;
        }
        if (lines.isEmpty() || !HEADER.equals(CsvLine.fields(lines.getFirst()))) {
            fault(1, "", Kind.HEADER, lines.isEmpty() ? "" : lines.getFirst());
            return;
        }
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                row(at + 1, lines.get(at));
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            fault(2, "", Kind.NO_ROWS, "");
        }
        rows.forEach(this::checkParent);
    }

    private List<String> lines(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (CharacterCodingException e) {
            fault(firstBadLine(bytes), "", Kind.NOT_UTF_8, "");
            return List.of();
        }
    }

    private static int firstBadLine(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                try {
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, start, at - start));
                } catch (CharacterCodingException e) {
                    return line;
                }
                line++;
                start = at + 1;
            }
        }
        return line;
    }

    private void row(int number, String line) {
        List<String> fields = CsvLine.fields(line);
        if (fields == null) {
            fault(number, "", Kind.QUOTE, line);
        } else if (fields.size() != HEADER.size()) {
            fault(number, "", Kind.COLUMNS, String.valueOf(fields.size()));
        } else if (isWellFormed(number, fields)) {
            add(number, fields);
        }
    }

    private boolean isWellFormed(int number, List<String> fields) {
        int before = faults.size();
        for (int at = 0; at < fields.size(); at++) {
            String value = fields.get(at);
            String field = HEADER.get(at);
            if (value.isBlank() && !field.equals("parent_code")) {
                fault(number, field, Kind.EMPTY, "");
            } else if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
                fault(number, field, Kind.NOT_NFC, value);
            }
        }
        return faults.size() == before;
    }

    private void add(int number, List<String> fields) {
        String code = fields.get(0);
        var level = RegisterLevel.of(fields.get(2)).filter(RegisterLevel::isRegistered);
        if (!RegisterRow.isCode(code)) {
            fault(number, "code", Kind.BAD_CODE, code);
        } else if (level.isEmpty()) {
            fault(number, "level", Kind.UNKNOWN_LEVEL, fields.get(2));
        } else {
            var row =
                    new RegisterRow(
                            number,
                            code,
                            fields.get(1),
                            level.get(),
                            fields.get(3).strip(),
                            fields.get(4).strip());
            if (byCode.putIfAbsent(code, row) != null) {
                fault(number, "code", Kind.DUPLICATE_CODE, code);
            }
            rows.add(row);
        }
    }

    /// A parent stands on a higher level, so there can be no circle.
    private void checkParent(RegisterRow row) {
        if (row.parentCode().isEmpty()) {
            if (row.level() != RegisterLevel.PROVINCE) {
                fault(row.number(), "parent_code", Kind.PARENT_MISSING, "");
            }
            return;
        }
        RegisterRow parent = byCode.get(row.parentCode());
        if (parent == null) {
            fault(row.number(), "parent_code", Kind.UNKNOWN_PARENT, row.parentCode());
        } else if (parent.level().compareTo(row.level()) >= 0) {
            fault(row.number(), "parent_code", Kind.PARENT_NOT_ABOVE, row.parentCode());
        }
    }

    private void fault(int row, String field, Kind kind, String value) {
        faults.add(new RegisterFault(row, field, kind, value));
    }
}
