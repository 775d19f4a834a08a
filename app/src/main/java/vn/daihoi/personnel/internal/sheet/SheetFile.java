package vn.daihoi.personnel.internal.sheet;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet.Reason;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tells by its first bytes what a file is, whatever it is called, and reads it.
public final class SheetFile {

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLD_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SheetFile() {}

    /// @return the sheets that are shown and hold text, in their order; at least one
    public static List<ImportSheet> read(byte[] file, SheetLimits limits) throws CannotReadSheet {
        if (file.length > limits.bytes()) {
            throw new CannotReadSheet(Reason.TOO_LARGE, limits.megabytes());
        }
        List<ImportSheet> sheets =
                sheets(file, limits).stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        if (sheets.isEmpty()) {
            throw new CannotReadSheet(Reason.EMPTY);
        }
        return sheets;
    }

    private static List<ImportSheet> sheets(byte[] file, SheetLimits limits)
            throws CannotReadSheet {
        if (startsWith(file, OLD_CONTAINER)) {
            throw new CannotReadSheet(holds(file, LOCKED) ? Reason.PASSWORD : Reason.OLD_FORMAT);
        }
        return startsWith(file, PACKED)
                ? Workbook.read(file, limits)
                : List.of(TextTable.read(file, limits));
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return isAt(file, 0, start);
    }

    private static boolean holds(byte[] file, byte[] part) {
        for (int at = 0; at + part.length <= file.length; at++) {
            if (file[at] == part[0] && isAt(file, at, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] file, int at, byte[] part) {
        if (at + part.length > file.length) {
            return false;
        }
        for (int each = 0; each < part.length; each++) {
            if (file[at + each] != part[each]) {
                return false;
            }
        }
        return true;
    }
}
