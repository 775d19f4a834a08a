package vn.daihoi.review.extract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a packed file of less than 2 GB, entry by entry. Its bytes depend on nothing but what is
/// given.
///
/// Layout of the records: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
final class ArchiveWriter {

    /// 1 January 1980, the first day that the format can name.
    static final int FIRST_DAY = 0x0021_0000;

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int END_RECORD = 0x06054b50;
    private static final short VERSION = 20;
    private static final int UTF_8_NAME = 0x0800;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 8_192;

    /// What the headers of one entry say.
    ///
    /// @param stamp time and date as the format packs them
    record Record(
            byte[] name,
            boolean encrypted,
            int method,
            int stamp,
            long crc,
            int packed,
            long unpacked) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /// Takes over bytes that are packed already.
    void copy(Record entry, byte[] from, int start) {
        header(entry);
        out.write(from, start, entry.packed());
    }

    void deflate(String name, byte[] content, int stamp) {
        byte[] packed = deflated(content);
        var sum = new CRC32();
        sum.update(content);
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        header(
                new Record(
                        nameBytes,
                        false,
                        DEFLATED,
                        stamp,
                        sum.getValue(),
                        packed.length,
                        content.length));
        out.writeBytes(packed);
    }

    byte[] finish() {
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(
                record(22)
                        .putInt(END_RECORD)
                        .putInt(0)
                        .putShort((short) entries)
                        .putShort((short) entries)
                        .putInt(directory.size())
                        .putInt(start)
                        .putShort((short) 0)
                        .array());
        return out.toByteArray();
    }

    private void header(Record entry) {
        int offset = out.size();
        out.writeBytes(
                common(record(30).putInt(LOCAL_HEADER).putShort(VERSION), entry)
                        .putShort((short) 0)
                        .array());
        out.writeBytes(entry.name());
        directory.writeBytes(
                common(
                                record(46)
                                        .putInt(DIRECTORY_HEADER)
                                        .putShort(VERSION)
                                        .putShort(VERSION),
                                entry)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putInt(0)
                        .putInt(offset)
                        .array());
        directory.writeBytes(entry.name());
        entries++;
    }

    private static ByteBuffer common(ByteBuffer record, Record entry) {
        int flags = UTF_8_NAME | (entry.encrypted() ? ENCRYPTED : 0);
        return record.putShort((short) flags)
                .putShort((short) entry.method())
                .putInt(entry.stamp())
                .putInt((int) entry.crc())
                .putInt(entry.packed())
                .putInt((int) entry.unpacked())
                .putShort((short) entry.name().length);
    }

    private static ByteBuffer record(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            var packed = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] piece = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
