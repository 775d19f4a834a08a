package vn.daihoi.review.annotate;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.extract.CannotRead;
import vn.daihoi.review.extract.Original;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Annotations of an OpenDocument text, which stand in the content where they begin.
///
/// Source: OpenDocument 1.3 part 3, 14.1 and 14.2.
final class OdtNotes {

    private static final String CONTENT = "content.xml";
    private static final String NAMESPACES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    private static final String NAME = "daihoi-";

    private final Original original;
    private final LocalDateTime now;

    OdtNotes(Original original, LocalDateTime now) {
        this.original = original;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    AnnotatedCopy.Written write(List<Note> notes) throws CannotRead, NotPossible {
        byte @Nullable [] content = original.part(CONTENT);
        if (content == null || !Tags.canRead(content)) {
            throw new NotPossible(Annotated.Reason.UNREADABLE);
        }
        String prefix = freePrefix(content);
        var insertions = new ArrayList<Insertion>();
        for (var note : notes) {
            String name = prefix + (insertions.size() + 1);
            original.place(note.span())
                    .ifPresent(place ->
                            insertions.add(
                                    new Insertion(
                                            place,
                                            annotation(" office:name=\"" + name + "\"", note),
                                            end(name),
                                            annotation("", note))));
        }
        var woven = Weaver.weave(content, new OdtGrammar(), insertions);
        return new AnnotatedCopy.Written(
                original.with(Map.of(CONTENT, woven.part())), woven.placed());
    }

    /// Of names that no annotation in the file has.
    private static String freePrefix(byte[] content) {
        String written = new String(content, StandardCharsets.UTF_8);
        String prefix = NAME;
        for (int i = 2; written.contains(prefix); i++) {
            prefix = NAME + i + "-";
        }
        return prefix;
    }

    private String annotation(String name, Note note) {
        var words = new StringBuilder("<office:annotation");
        words.append(NAMESPACES).append(name).append("><dc:creator>");
        words.append(AnnotatedCopy.AUTHOR).append("</dc:creator><dc:date>");
        words.append(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now)).append("</dc:date>");
        for (var line : note.lines()) {
            words.append("<text:p>").append(XmlText.escaped(line)).append("</text:p>");
        }
        return words.append("</office:annotation>").toString();
    }

    private static String end(String name) {
        return "<office:annotation-end" + NAMESPACES + " office:name=\"" + name + "\"/>";
    }
}
