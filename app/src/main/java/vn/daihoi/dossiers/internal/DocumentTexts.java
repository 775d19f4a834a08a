package vn.daihoi.dossiers.internal;

import static vn.daihoi.dossiers.internal.db.Tables.EXTRACTED_TEXT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.files.FileId;
import vn.daihoi.files.Files;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.text.ExtractedDocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Texts of files, each read out once and kept by the hash of the file.
@Component
class DocumentTexts {

    /// Files that may be unpacked at the same time: one may cost some hundred megabytes.
    private static final int AT_ONCE = 2;

    private final DSLContext database;
    private final Files files;
    private final JsonMapper json;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    DocumentTexts(DSLContext database, Files files, JsonMapper json, Clock clock) {
        this.database = database;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /// @param fileName for the hint that a name promises another format
    Outcome read(String fileName, byte[] content) {
        turns.acquireUninterruptibly();
        try {
            return Extraction.extract(fileName, content, Limits.standard());
        } finally {
            turns.release();
        }
    }

    void keep(FileId file, ExtractedDocument document) {
        String text = json.writeValueAsString(TextLayout.of(document));
        database.insertInto(EXTRACTED_TEXT)
                .set(EXTRACTED_TEXT.FILE_ID, file.sha256())
                .set(EXTRACTED_TEXT.LAYOUT, TextLayout.NUMBER)
                .set(EXTRACTED_TEXT.DOCUMENT, text)
                .set(EXTRACTED_TEXT.EXTRACTED_AT, OffsetDateTime.now(clock))
                .onConflict(EXTRACTED_TEXT.FILE_ID)
                .doUpdate()
                .set(EXTRACTED_TEXT.LAYOUT, TextLayout.NUMBER)
                .set(EXTRACTED_TEXT.DOCUMENT, text)
                .execute();
    }

    /// @throws IllegalStateException if the file, once read, cannot be read any more
    ExtractedDocument get(FileId file, String fileName) {
        return kept(file, fileName).orElseGet(() -> readAgain(file, fileName));
    }

    private Optional<ExtractedDocument> kept(FileId file, String fileName) {
        return database.select(EXTRACTED_TEXT.DOCUMENT)
                .from(EXTRACTED_TEXT)
                .where(
                        EXTRACTED_TEXT.FILE_ID.eq(file.sha256()),
                        EXTRACTED_TEXT.LAYOUT.eq(TextLayout.NUMBER))
                .fetchOptional(EXTRACTED_TEXT.DOCUMENT)
                .map(text -> json.readValue(text, TextLayout.class).document(fileName));
    }

    private ExtractedDocument readAgain(FileId file, String fileName) {
        try (InputStream content = files.open(file)) {
            return switch (read(fileName, content.readAllBytes())) {
                case Outcome.Extracted(var document, _) -> {
                    keep(file, document);
                    yield document;
                }
                case Outcome.Unreadable(var reason, _) ->
                        throw new IllegalStateException(
                                "File [%s] was read before and is now %s.%nMaybe the limits of reading were lowered."
                                        .formatted(file, reason));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
