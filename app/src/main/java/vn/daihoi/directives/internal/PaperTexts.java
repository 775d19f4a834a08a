package vn.daihoi.directives.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.internal.RegisteredPaper.Attached;
import vn.daihoi.files.Files;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

/// Reads the text of papers.
@Component
class PaperTexts {

    /// Files that may be unpacked at the same time: one may cost some hundred megabytes.
    private static final int AT_ONCE = 2;

    private final Files files;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    PaperTexts(Files files) {
        this.files = files;
    }

    Outcome read(String name, byte[] content) {
        turns.acquireUninterruptibly();
        try {
            return Extraction.extract(name, content, Limits.standard());
        } finally {
            turns.release();
        }
    }

    Outcome read(Attached file) {
        try (InputStream content = files.open(file.file())) {
            return read(file.name(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
