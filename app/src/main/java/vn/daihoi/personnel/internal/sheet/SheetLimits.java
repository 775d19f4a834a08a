package vn.daihoi.personnel.internal.sheet;

import java.time.Duration;

/// How much a file may cost. Every limit is inclusive.
///
/// @param bytes size of the file
/// @param entries files inside a workbook
/// @param unpacked bytes of all that is unpacked out of a workbook
/// @param ratio unpacked bytes for one packed byte, of a workbook that unpacks to more than a
///   megabyte
/// @param rows rows that hold text
/// @param columns cells in a row; what stands behind is left aside
/// @param time for reading, measured on a steady clock
public record SheetLimits(
        int bytes, int entries, long unpacked, int ratio, int rows, int columns, Duration time) {

    private static final int MEGABYTE = 1 << 20;

    public static SheetLimits standard() {
        return new SheetLimits(
                20 * MEGABYTE, 2_000, 150L * MEGABYTE, 100, 20_000, 200, Duration.ofSeconds(20));
    }

    public int megabytes() {
        return bytes / MEGABYTE;
    }
}
