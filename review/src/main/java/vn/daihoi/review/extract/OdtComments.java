package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Leftover;

import java.util.HashMap;
import java.util.Map;

/// Comments of an OpenDocument text. A comment stands where its range begins; one without a name
/// has no range.
final class OdtComments {

    private final Map<String, String> open = new HashMap<>();
    private String name = "";
    private String author = "";

    void start(String newName) {
        name = newName;
        author = "";
    }

    /// Reads a creator; elements of other vocabularies bear that name too.
    void readAuthor(Xml xml) throws CannotRead {
        if (xml.namespace().contains("purl.org/dc")) {
            var words = new StringBuilder();
            xml.readText(words);
            author = words.toString();
        }
    }

    /// Ends the comment, not its range. This program's own are left out.
    ///
    /// @param into the paragraph it stands in
    void end(@Nullable Piece words, @Nullable OdtParagraph into) {
        if (into == null || words == null || author.equals(DocxNotes.OWN_AUTHOR)) {
            return;
        }
        if (name.isEmpty()) {
            into.words().leave(Leftover.Kind.COMMENT, words.text());
        } else {
            open.put(name, words.text().toString());
            into.words().mark(new Piece.Mark.CommentStart(name, into.words().length()));
        }
    }

    void endRange(@Nullable OdtParagraph into, String ended) {
        @Nullable String words = open.get(ended);
        if (into != null && words != null) {
            open.remove(ended);
            into.words().mark(new Piece.Mark.CommentEnd(ended, into.words().length(), words));
        }
    }

    /// Those whose range has no end follow the text.
    void leaveRest(Sink sink) throws CannotRead {
        var rest = new Piece();
        open.values().forEach(words -> rest.leave(Leftover.Kind.COMMENT, words));
        sink.add(rest, Shape.paragraph());
    }
}
