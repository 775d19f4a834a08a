package vn.daihoi.review.extract;

import java.time.Duration;

/// How much one file may cost. Every limit is inclusive.
///
/// @param bytes size of the file
/// @param entries files inside a packed file
/// @param unpackedBytes all that is unpacked out of one packed file, together (of a PDF: one
///   stream, and the content of one page, may have a third of it)
/// @param ratio unpacked bytes for one packed byte, of one entry larger than a megabyte
/// @param depth elements of XML inside each other
/// @param pages pages of a PDF
/// @param characters UTF-16 units of extracted text
/// @param time for the whole extraction, measured on a steady clock
public record Limits(
        int bytes,
        int entries,
        long unpackedBytes,
        int ratio,
        int depth,
        int pages,
        int characters,
        Duration time) {

    private static final int MEGABYTE = 1 << 20;

    public Limits {
        if (bytes < 1 || entries < 1 || unpackedBytes < 1 || ratio < 1 || depth < 1) {
            throw new IllegalArgumentException("Limits must be 1 or more.");
        }
        if (pages < 1 || characters < 1 || time.isNegative()) {
            throw new IllegalArgumentException(
                    "Limits must be 1 or more and the time (%s) not negative.".formatted(time));
        }
    }

    /// Wide enough for the longest congress report met, with pictures, and safe for a small server.
    public static Limits standard() {
        return new Limits(
                50 * MEGABYTE,
                5_000,
                300L * MEGABYTE,
                200,
                256,
                2_000,
                10_000_000,
                Duration.ofSeconds(20));
    }
}
