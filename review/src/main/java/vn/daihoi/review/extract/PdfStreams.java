package vn.daihoi.review.extract;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Refuses a PDF whose streams unpack to more than a document could need, before the library
/// unpacks them into memory: no one stream, and not the content of one page together, may be larger
/// than a third of what a packed file may unpack to.
///
/// Streams that are only deflated, as nearly all are, are measured in the bytes of the file, for
/// the library unpacks some of them while it opens the file. All others, and all of a locked file,
/// are measured afterwards.
final class PdfStreams {

    private static final int SHARE = 3;

    /// Filters that make pictures, which are never unpacked here.
    private static final Set<COSName> PICTURES =
            Set.of(
                    COSName.DCT_DECODE,
                    COSName.JPX_DECODE,
                    COSName.CCITTFAX_DECODE,
                    COSName.JBIG2_DECODE);

    private final Budget budget;
    private final long most;

    PdfStreams(Budget budget) {
        this.budget = budget;
        this.most = Math.max(1, budget.limits().unpackedBytes() / SHARE);
    }

    /// Measures what is deflated in the bytes of a file.
    void check(byte[] content) throws CannotRead {
        PdfDeflated.check(content, most, budget);
    }

    /// Measures what could not be measured in the bytes.
    void check(PDDocument pdf) throws CannotRead, IOException {
        var document = pdf.getDocument();
        for (var key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream
                    && (pdf.isEncrypted() || !isDeflatedOnly(stream))) {
                measure(stream);
            }
        }
        for (var page : pdf.getPages()) {
            if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray all) {
                checkTogether(all);
            }
        }
    }

    private static boolean isDeflatedOnly(COSStream stream) {
        var filters = filters(stream);
        return filters.isEmpty()
                || filters.size() == 1
                        && (filters.getFirst().equals(COSName.FLATE_DECODE)
                                || filters.getFirst().equals(COSName.FLATE_DECODE_ABBREVIATION));
    }

    private void checkTogether(COSArray contents) throws CannotRead, IOException {
        long sum = 0;
        for (int i = 0; i < contents.size(); i++) {
            sum += contents.getObject(i) instanceof COSStream stream ? measure(stream) : 0;
            checkSize(sum);
        }
    }

    /// @return bytes of the stream once unpacked
    private long measure(COSStream stream) throws CannotRead, IOException {
        var filters = filters(stream);
        if (!stream.hasData() || filters.stream().anyMatch(PICTURES::contains)) {
            return 0;
        }
        long size = 0;
        byte[] packed = new byte[0];
        for (int i = 0; i < filters.size(); i++) {
            budget.checkTime();
            var out = new Measured(i + 1 < filters.size());
            try (InputStream in =
                    i == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
            }
            size = out.size;
            packed = out.kept.toByteArray();
        }
        return size;
    }

    private static List<COSName> filters(COSStream stream) {
        @Nullable COSBase filters = stream.getFilters();
        var names = new ArrayList<COSName>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void checkSize(long size) throws CannotRead {
        if (size > most) {
            throw new CannotRead(Reason.ZIP_BOMB, "size");
        }
        budget.checkTime();
    }

    /// Counts what a filter writes, and keeps it only for the next filter.
    private final class Measured extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keeps;
        private long size;

        Measured(boolean keeps) {
            this.keeps = keeps;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            size += length;
            try {
                checkSize(size);
            } catch (CannotRead refusal) {
                throw new PdfLines.Refused(refusal);
            }
            if (keeps) {
                kept.write(bytes, from, length);
            }
        }
    }
}
