package vn.daihoi.review.annotate;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.extract.CannotRead;
import vn.daihoi.review.extract.Original;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Comments of a Word file: their words in the part for comments, their ends in the document.
///
/// Source: ECMA-376 part 1, 17.13.4. Every element names its namespace itself, so that the prefixes
/// of the file do not matter.
final class WordNotes {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String STRICT_MAIN = STRICT + "wordprocessingml/main";
    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String COMMENTS_OF_STRICT =
            STRICT + "officeDocument/relationships/comments";
    private static final String COMMENTS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String TYPES_PART = "[Content_Types].xml";
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Original original;
    private final LocalDateTime now;
    private final Original.WordParts names;
    private final byte[] document;
    private final boolean strict;

    WordNotes(Original original, LocalDateTime now) throws CannotRead, NotPossible {
        this.original = original;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        Original.@Nullable WordParts parts = original.wordParts();
        byte @Nullable [] part = parts == null ? null : original.part(parts.document());
        if (parts == null || part == null) {
            throw new NotPossible(Annotated.Reason.FORMAT);
        }
        this.names = parts;
        this.document = readable(part);
        this.strict = new String(part, StandardCharsets.UTF_8).contains(STRICT_MAIN);
    }

    AnnotatedCopy.Written write(List<Note> notes) throws CannotRead, NotPossible {
        String name = commentsName();
        byte[] comments = comments(name);
        int first = firstFreeId(comments);
        var insertions = new ArrayList<Insertion>();
        var words = new StringBuilder();
        for (var note : notes) {
            int id = first + insertions.size();
            var place = original.place(note.span());
            if (place.isPresent()) {
                insertions.add(marks(id, place.get()));
                words.append(comment(id, note));
            }
        }
        var woven = Weaver.weave(document, new WordGrammar(document), insertions);
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(names.document(), woven.part());
        parts.put(name, XmlText.append(comments, words.toString()));
        relate(name, parts);
        return new AnnotatedCopy.Written(original.with(parts), woven.placed());
    }

    private String commentsName() throws CannotRead {
        if (names.comments() != null) {
            return names.comments();
        }
        String folder = names.document().substring(0, names.document().lastIndexOf('/') + 1);
        String name = folder + "comments.xml";
        for (int i = 2; original.part(name) != null; i++) {
            name = folder + "comments" + i + ".xml";
        }
        return name;
    }

    private byte[] comments(String name) throws CannotRead, NotPossible {
        byte @Nullable [] part = original.part(name);
        return part == null
                ? (DECLARATION + "<w:comments xmlns:w=\"" + main() + "\"/>")
                        .getBytes(StandardCharsets.UTF_8)
                : readable(part);
    }

    private static int firstFreeId(byte[] comments) {
        int highest = -1;
        var tags = new Tags(comments);
        while (tags.next()) {
            if (tags.opens() && tags.name().endsWith("comment")) {
                String prefix = tags.name().substring(0, tags.name().lastIndexOf(':') + 1);
                String id = tags.attribute(prefix + "id");
                highest =
                        id.matches("\\d{1,9}") ? Math.max(highest, Integer.parseInt(id)) : highest;
            }
        }
        return highest + 1;
    }

    private Insertion marks(int id, vn.daihoi.review.extract.Place place) {
        String reference =
                "<w:r xmlns:w=\"%s\"><w:commentReference w:id=\"%d\"/></w:r>".formatted(main(), id);
        return new Insertion(
                place,
                "<w:commentRangeStart xmlns:w=\"%s\" w:id=\"%d\"/>".formatted(main(), id),
                "<w:commentRangeEnd xmlns:w=\"%s\" w:id=\"%d\"/>".formatted(main(), id) + reference,
                reference);
    }

    private String comment(int id, Note note) {
        var words = new StringBuilder();
        words.append(
                "<w:comment xmlns:w=\"%s\" w:id=\"%d\" w:author=\"%s\" w:date=\"%s\" w:initials=\"DH\">"
                        .formatted(
                                main(),
                                id,
                                AnnotatedCopy.AUTHOR,
                                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now)));
        String look = "<w:rPr><w:b/></w:rPr>";
        for (var line : note.lines()) {
            words.append("<w:p><w:r>").append(look).append("<w:t xml:space=\"preserve\">");
            words.append(XmlText.escaped(line)).append("</w:t></w:r></w:p>");
            look = "";
        }
        return words.append("</w:comment>").toString();
    }

    /// Names the part for comments to the document and to the file, where that is new.
    private void relate(String name, Map<String, byte[]> parts) throws CannotRead, NotPossible {
        if (names.comments() == null) {
            byte @Nullable [] relations = original.part(names.relations());
            byte[] old =
                    relations == null ? empty("Relationships", RELATIONS) : readable(relations);
            parts.put(names.relations(), XmlText.append(old, relation(name, old)));
        }
        byte @Nullable [] types = original.part(TYPES_PART);
        String override = "PartName=\"/" + name + "\"";
        if (types != null && !new String(types, StandardCharsets.UTF_8).contains(override)) {
            parts.put(TYPES_PART, XmlText.append(readable(types), type(override)));
        }
    }

    private String relation(String name, byte[] relations) {
        String written = new String(relations, StandardCharsets.UTF_8);
        String id = "rIdDaihoi";
        for (int i = 2; written.contains('"' + id + '"'); i++) {
            id = "rIdDaihoi" + i;
        }
        return "<Relationship xmlns=\"%s\" Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(
                        RELATIONS,
                        id,
                        strict ? COMMENTS_OF_STRICT : COMMENTS,
                        name.substring(name.lastIndexOf('/') + 1));
    }

    private static String type(String override) {
        return "<Override xmlns=\"%s\" %s ContentType=\"%s\"/>".formatted(TYPES, override, TYPE);
    }

    private static byte[] empty(String root, String namespace) {
        return (DECLARATION + "<" + root + " xmlns=\"" + namespace + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String main() {
        return strict ? STRICT_MAIN : MAIN;
    }

    private static byte[] readable(byte[] part) throws NotPossible {
        if (!Tags.canRead(part)) {
            throw new NotPossible(Annotated.Reason.UNREADABLE);
        }
        return part;
    }
}
