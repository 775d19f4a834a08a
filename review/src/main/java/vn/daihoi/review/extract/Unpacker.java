package vn.daihoi.review.extract;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks entries of a packed file within a budget.
///
/// @param bytes the whole file
record Unpacker(byte[] bytes, Budget budget) {

    byte[] stored(int start, int length) throws CannotRead {
        budget.spend(length);
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    /// Counts what comes out, for the declared size may lie.
    byte[] inflate(int start, int packed, long declared) throws CannotRead, DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, packed);
            byte[] out =
                    new byte[(int) Math.clamp(declared + 1, 64, Archive.RATIO_COUNTS_FROM * 4L)];
            int length = 0;
            while (!inflater.finished()) {
                int count = inflater.inflate(out, length, out.length - length);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new CannotRead(Reason.DAMAGED);
                }
                length += count;
                spend(count, length, packed);
                out = length == out.length ? Arrays.copyOf(out, out.length * 2) : out;
            }
            return length == out.length ? out : Arrays.copyOf(out, length);
        } finally {
            inflater.end();
        }
    }

    private void spend(int count, int length, int packed) throws CannotRead {
        budget.spend(count);
        if (length > Archive.RATIO_COUNTS_FROM && length / budget.limits().ratio() > packed) {
            throw new CannotRead(Reason.ZIP_BOMB, "ratio");
        }
    }

    static void checkSum(byte[] content, long declared) throws CannotRead {
        var sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != declared) {
            throw new CannotRead(Reason.DAMAGED);
        }
    }
}
