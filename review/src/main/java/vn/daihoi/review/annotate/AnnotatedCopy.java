package vn.daihoi.review.annotate;

import vn.daihoi.review.extract.CannotRead;
import vn.daihoi.review.extract.DigitalSignature;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Original;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Span;

import java.time.LocalDateTime;
import java.util.List;

/// Writes notes into a copy of a file, each beside its words: comments of a Word or OpenDocument
/// text, marks with a note in a PDF.
///
/// Nothing is taken away, the parts of a packed file that hold no notes keep their bytes, and a PDF
/// is only added to. Notes carry an author by which a later review knows them and leaves them out.
public final class AnnotatedCopy {

    /// Who signs the notes.
    static final String AUTHOR = "Daihoi";

    /// More than an officer can work through in one file, and than office programs can show.
    static final int MOST_NOTES = 1_000;

    /// Characters. A mark over whole pages would hide the others, so it ends with its first
    /// paragraph.
    private static final int LONGEST_MARK = 2_000;

    private final Limits limits;
    private final LocalDateTime now;

    /// @param now written as the time of each note, at the seat of the reader
    public AnnotatedCopy(Limits limits, LocalDateTime now) {
        this.limits = limits;
        this.now = now;
    }

    /// @param fileName as given by the person
    /// @param content of the file
    /// @param reviewed the text that the notes refer to
    /// @param notes in order of weight or place; those beyond the thousandth are left out
    public Annotated of(
            String fileName, byte[] content, ExtractedDocument reviewed, List<Note> notes) {
        if (!isPossible(reviewed.format())) {
            return new Annotated.NoCopy(Annotated.Reason.FORMAT);
        }
        try {
            var original = Original.open(fileName, content, limits);
            var document = original.document();
            if (!document.text().equals(reviewed.text())) {
                return new Annotated.NoCopy(Annotated.Reason.OTHER_TEXT);
            }
            var shown =
                    notes.stream()
                            .limit(MOST_NOTES)
                            .map(note -> new Note(shortened(note.span(), document), note.lines()))
                            .toList();
            var written = write(original, shown);
            return new Annotated.Copy(
                    written.content(),
                    name(document.file(), document.format()),
                    written.placed(),
                    notes.size() - written.placed(),
                    DigitalSignature.isIn(content, limits));
        } catch (CannotRead unreadable) {
            return new Annotated.NoCopy(Annotated.Reason.UNREADABLE);
        } catch (NotPossible refused) {
            return new Annotated.NoCopy(refused.reason);
        }
    }

    /// Whether files of a format can carry notes.
    public static boolean isPossible(Format format) {
        return switch (format) {
            case DOCX, ODT, PDF -> true;
            case DOC, TEXT, MARKDOWN -> false;
        };
    }

    private Written write(Original original, List<Note> notes) throws CannotRead, NotPossible {
        return switch (original.document().format()) {
            case DOCX -> new WordNotes(original, now).write(notes);
            case ODT -> new OdtNotes(original, now).write(notes);
            case PDF -> new PdfNotes(original, now).write(notes);
            default -> throw new NotPossible(Annotated.Reason.FORMAT);
        };
    }

    /// The file with its notes.
    record Written(byte[] content, int placed) {}

    private static Span shortened(Span span, ExtractedDocument document) {
        if (span.length() <= LONGEST_MARK) {
            return span;
        }
        return document.blocks().stream()
                .filter(block -> block.end() > span.start())
                .findFirst()
                .map(Block::span)
                .map(block -> new Span(span.start(), Math.max(block.end(), span.start())))
                .orElse(span);
    }

    private static String name(String file, Format format) {
        int dot = file.lastIndexOf('.');
        String ending = format.name().toLowerCase(java.util.Locale.ROOT);
        return (dot > 0 ? file.substring(0, dot) : file) + ".daihoi." + ending;
    }
}
