package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file that was read and is to be written again with something added: the way from its text back
/// into its parts, and a copy in which all other parts stay as they are.
///
/// Read by the same code and within the same [Limits] as every file, so that offsets agree.
public final class Original {

    private final byte[] content;
    private final Reading reading;
    private final Places places;
    private final @Nullable Archive archive;
    private final @Nullable DocxParts word;

    private Original(
            byte[] content, Reading reading, @Nullable Archive archive, @Nullable DocxParts word) {
        this.content = content;
        this.reading = reading;
        this.places = new Places(reading);
        this.archive = archive;
        this.word = word;
    }

    /// @param fileName as given by the person
    /// @param content not changed
    public static Original open(String fileName, byte[] content, Limits limits) throws CannotRead {
        var budget = new Budget(limits, System::nanoTime);
        var reading = Extraction.read(FileName.of(fileName), content, budget);
        return switch (reading.document().format()) {
            case DOCX -> {
                var archive = Archive.open(content, budget);
                yield new Original(content, reading, archive, DocxParts.of(archive, budget));
            }
            case ODT -> new Original(content, reading, Archive.open(content, budget), null);
            default -> new Original(content, reading, null, null);
        };
    }

    public ExtractedDocument document() {
        return reading.document();
    }

    /// The bytes of the whole file, not to be changed.
    public byte[] content() {
        return content;
    }

    /// See [Places#of].
    public Optional<Place> place(Span span) {
        return places.of(span);
    }

    /// The words of a PDF that stand in a span; for an empty span the word next to it.
    public List<PdfPlace> words(Span span) {
        var found = new ArrayList<PdfPlace>();
        for (var origin : places.over(wordAt(span))) {
            var line = reading.lines().get(origin.tag() - 1);
            line.places.stream()
                    .filter(word -> word.start() < origin.to() && word.end() > origin.from())
                    .forEach(word -> found.add(new PdfPlace(line.page, word)));
        }
        return found;
    }

    private Span wordAt(Span span) {
        int length = document().text().length();
        int start = Math.min(span.start(), length - 1);
        return span.length() > 0 ? span : new Span(start, start + 1);
    }

    /// @param page from 1
    public record PdfPlace(int page, PdfWord word) {}

    /// Names of the parts of a Word file that notes go into.
    ///
    /// @param comments null when the document has none
    public record WordParts(String document, String relations, @Nullable String comments) {}

    /// Null for other formats.
    public @Nullable WordParts wordParts() {
        return word == null ? null : word.names();
    }

    /// @return null when there is no such part
    public byte @Nullable [] part(String name) throws CannotRead {
        return archive == null ? null : archive.read(name);
    }

    /// The file with these parts in place of those of the same name, new ones at the end. All other
    /// parts keep their bytes and their order.
    public byte[] with(Map<String, byte[]> parts) throws CannotRead {
        if (archive == null) {
            throw new IllegalStateException("Only a packed file has parts.");
        }
        return archive.with(parts);
    }
}
