package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;

/// A packed file, read from its central directory: only the entries asked for are unpacked, each at
/// most once its declared ratio and all together within the [Budget].
///
/// Layout of the records: PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16 and 4.5.3.
final class Archive {

    private static final int END_RECORD = 0x06054b50;
    private static final int END_RECORD_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ONLY_IN_EXTRA = 0xFFFF_FFFFL;
    static final int RATIO_COUNTS_FROM = 1 << 20;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /// @param directory where its record in the central directory starts
    private record Entry(
            int directory,
            boolean encrypted,
            int method,
            long crc,
            long packed,
            long unpacked,
            long header) {}

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Budget budget;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Archive(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    static Archive open(byte[] bytes, Budget budget) throws CannotRead {
        var archive = new Archive(bytes, budget);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException outsideOfFile) {
            throw new CannotRead(Reason.DAMAGED);
        }
        return archive;
    }

    /// In the order of the archive.
    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /// @return null when there is no such entry
    byte @Nullable [] read(String name) throws CannotRead {
        @Nullable Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        if (entry.encrypted()) {
            throw new CannotRead(Reason.ENCRYPTED);
        }
        try {
            return unpack(entry);
        } catch (IndexOutOfBoundsException | DataFormatException notAsDeclared) {
            throw new CannotRead(Reason.DAMAGED);
        }
    }

    /// A new archive of the same entries in the same order. Those that are not replaced keep their
    /// packed bytes.
    ///
    /// @param parts content by name, of entries to replace or to add
    byte[] with(Map<String, byte[]> parts) throws CannotRead {
        var writer = new ArchiveWriter();
        for (var entry : entries.entrySet()) {
            byte @Nullable [] part = parts.get(entry.getKey());
            if (part == null) {
                copy(entry.getValue(), writer);
            } else {
                writer.deflate(entry.getKey(), part, stamp(entry.getValue()));
            }
        }
        for (var part : parts.entrySet()) {
            if (!has(part.getKey())) {
                writer.deflate(part.getKey(), part.getValue(), ArchiveWriter.FIRST_DAY);
            }
        }
        return writer.finish();
    }

    private void copy(Entry entry, ArchiveWriter writer) throws CannotRead {
        try {
            int start = start(entry);
            var record =
                    new ArchiveWriter.Record(
                            nameBytes(entry),
                            entry.encrypted(),
                            entry.method(),
                            stamp(entry),
                            entry.crc(),
                            (int) entry.packed(),
                            entry.unpacked());
            writer.copy(record, bytes, start);
        } catch (IndexOutOfBoundsException outsideOfFile) {
            throw new CannotRead(Reason.DAMAGED);
        }
    }

    private int stamp(Entry entry) {
        return buffer.getInt(entry.directory() + 12);
    }

    private byte[] nameBytes(Entry entry) {
        int length = buffer.getShort(entry.directory() + 28) & 0xFFFF;
        int start = entry.directory() + DIRECTORY_LENGTH;
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    private void readDirectory() throws CannotRead {
        int end = findEnd();
        long count = buffer.getShort(end + 10) & 0xFFFF;
        long size = buffer.getInt(end + 12) & ONLY_IN_EXTRA;
        long offset = buffer.getInt(end + 16) & ONLY_IN_EXTRA;
        int directoryEnd = end;
        int locator = end - LOCATOR_LENGTH;
        if (locator >= 0 && buffer.getInt(locator) == LOCATOR_64) {
            directoryEnd = Math.toIntExact(Math.clamp(buffer.getLong(locator + 8), 0, end));
            if (buffer.getInt(directoryEnd) == END_RECORD_64) {
                count = buffer.getLong(directoryEnd + 32);
                size = buffer.getLong(directoryEnd + 40);
                offset = buffer.getLong(directoryEnd + 48);
            }
        }
        if (count < 0 || count > budget.limits().entries()) {
            throw new CannotRead(Reason.ZIP_BOMB, "entries");
        }
        long start = directoryEnd - size;
        long prefix = start - offset;
        if (start < 0 || prefix < 0) {
            throw new CannotRead(Reason.DAMAGED);
        }
        readEntries(Math.toIntExact(start), count, prefix);
    }

    private int findEnd() throws CannotRead {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes[at] == 'P' && buffer.getInt(at) == END_RECORD) {
                return at;
            }
        }
        throw new CannotRead(Reason.TRUNCATED);
    }

    private void readEntries(int start, long count, long prefix) throws CannotRead {
        int at = start;
        for (long i = 0; i < count; i++) {
            if (buffer.getInt(at) != DIRECTORY_HEADER) {
                throw new CannotRead(Reason.DAMAGED);
            }
            int nameLength = buffer.getShort(at + 28) & 0xFFFF;
            int extraLength = buffer.getShort(at + 30) & 0xFFFF;
            int commentLength = buffer.getShort(at + 32) & 0xFFFF;
            int name = at + DIRECTORY_LENGTH;
            var entry = entry(at, name + nameLength, extraLength, prefix);
            checkRatio(entry);
            entries.putIfAbsent(name(name, nameLength), entry);
            at = name + nameLength + extraLength + commentLength;
        }
    }

    private String name(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private Entry entry(int at, int extra, int extraLength, long prefix) {
        boolean encrypted = (buffer.getShort(at + 8) & 1) != 0;
        long crc = buffer.getInt(at + 16) & ONLY_IN_EXTRA;
        long packed = buffer.getInt(at + 20) & ONLY_IN_EXTRA;
        long unpacked = buffer.getInt(at + 24) & ONLY_IN_EXTRA;
        long header = buffer.getInt(at + 42) & ONLY_IN_EXTRA;
        int field = extra;
        while (field + 4 <= extra + extraLength) {
            int value = field + 4;
            if (buffer.getShort(field) == 1) { // sizes of 64 bits, only those that did not fit
                if (unpacked == ONLY_IN_EXTRA) {
                    unpacked = buffer.getLong(value);
                    value += Long.BYTES;
                }
                if (packed == ONLY_IN_EXTRA) {
                    packed = buffer.getLong(value);
                    value += Long.BYTES;
                }
                if (header == ONLY_IN_EXTRA) {
                    header = buffer.getLong(value);
                }
            }
            field += 4 + (buffer.getShort(field + 2) & 0xFFFF);
        }
        int method = buffer.getShort(at + 10) & 0xFFFF;
        return new Entry(at, encrypted, method, crc, packed, unpacked, header + prefix);
    }

    private void checkRatio(Entry entry) throws CannotRead {
        if (entry.unpacked() > RATIO_COUNTS_FROM
                && entry.unpacked() / budget.limits().ratio() > entry.packed()) {
            throw new CannotRead(Reason.ZIP_BOMB, "ratio");
        }
    }

    /// Where the packed bytes of an entry start; they lie within the file.
    private int start(Entry entry) throws CannotRead {
        int header = Math.toIntExact(Math.clamp(entry.header(), 0, bytes.length));
        if (buffer.getInt(header) != LOCAL_HEADER) {
            throw new CannotRead(Reason.DAMAGED);
        }
        int names =
                (buffer.getShort(header + 26) & 0xFFFF) + (buffer.getShort(header + 28) & 0xFFFF);
        int start = header + LOCAL_LENGTH + names;
        if (entry.packed() < 0 || entry.packed() > bytes.length - start) {
            throw new CannotRead(Reason.DAMAGED);
        }
        return start;
    }

    private byte[] unpack(Entry entry) throws CannotRead, DataFormatException {
        int start = start(entry);
        int packed = (int) entry.packed();
        var unpacker = new Unpacker(bytes, budget);
        byte[] content =
                switch (entry.method()) {
                    case STORED -> unpacker.stored(start, packed);
                    case DEFLATED -> unpacker.inflate(start, packed, entry.unpacked());
                    default -> throw new CannotRead(Reason.DAMAGED);
                };
        Unpacker.checkSum(content, entry.crc());
        return content;
    }
}
