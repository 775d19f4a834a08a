package vn.daihoi.personnel.internal.sheet;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

/// The packed file of a workbook. Only the parts that are asked for are unpacked, and all that is
/// unpacked counts, whatever sizes the file declares.
final class WorkbookFile implements AutoCloseable {

    /// More is unpacked, or it takes longer, than allowed.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final ZipFile zip;
    private final int packed;
    private final SheetLimits limits;
    private final long deadline;
    private long unpacked;

    WorkbookFile(byte[] bytes, SheetLimits limits) throws IOException {
        this.zip = ZipFile.builder().setByteArray(bytes).get();
        this.packed = bytes.length;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
        if (Collections.list(zip.getEntries()).size() > limits.entries()) {
            close();
            throw new TooMuch();
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// @return null when there is no such part
    byte @Nullable [] part(String name) throws IOException {
        if (!has(name)) {
            return null;
        }
        try (InputStream part = open(name)) {
            return part.readAllBytes();
        }
    }

    /// The caller closes it.
    InputStream open(String name) throws IOException {
        @Nullable ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name);
        }
        return new Bounded(zip.getInputStream(entry));
    }

    void checkTime() throws TooMuch {
        if (System.nanoTime() > deadline) {
            throw new TooMuch();
        }
    }

    private void count(int more) throws TooMuch {
        unpacked += more;
        boolean swells = unpacked > RATIO_COUNTS_FROM && unpacked / limits.ratio() > packed;
        if (unpacked > limits.unpacked() || swells) {
            throw new TooMuch();
        }
        checkTime();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {

        Bounded(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }
    }
}
