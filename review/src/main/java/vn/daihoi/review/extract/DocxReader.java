package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Word files (ECMA-376, transitional and strict): styles, lists and notes first, then the body in
/// one pass.
final class DocxReader {

    private DocxReader() {}

    static Reading read(FileName file, DocxParts parts, Budget budget) throws CannotRead {
        var styles = DocxStyles.read(parts.related("styles"));
        var numbering = DocxNumbering.read(parts.related("numbering"), styles);
        var notes =
                new DocxNotes(
                        notes(parts, "footnotes", "footnote", styles, numbering),
                        notes(parts, "endnotes", "endnote", styles, numbering),
                        comments(parts.related("comments")));
        var draft = new Draft(budget);
        var body = new DocxBody(parts.document(), styles, numbering, notes);
        body.read(new Sink.Body(draft));
        Pages pages =
                PageEstimate.choose(savedPages(parts.properties()), body.layoutPages(), draft);
        if (body.layoutPages() == 0) {
            draft.forgetPages();
        }
        return draft.finish(file, Format.DOCX, pages, List.of());
    }

    private static Map<String, Piece> notes(
            DocxParts parts,
            String part,
            String element,
            DocxStyles styles,
            DocxNumbering numbering)
            throws CannotRead {
        @Nullable Xml xml = parts.related(part);
        var found = new HashMap<String, Piece>();
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals(element)) {
                String id = xml.attribute("id", "");
                var words = new Sink.Lines(null);
                new DocxBody(xml, styles, numbering, DocxNotes.none()).read(words);
                found.put(id, words.words());
            }
        }
        return found;
    }

    private static Map<String, String> comments(@Nullable Xml xml) throws CannotRead {
        var found = new HashMap<String, String>();
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("comment")) {
                String id = xml.attribute("id", "");
                boolean own = xml.attribute("author", "").equals(DocxNotes.OWN_AUTHOR);
                var words = new StringBuilder();
                xml.readText(words);
                if (!own) {
                    found.put(id, words.toString());
                }
            }
        }
        return found;
    }

    /// @return 0 when not noted
    private static int savedPages(@Nullable Xml xml) throws CannotRead {
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("Pages")) {
                var digits = new StringBuilder();
                xml.readText(digits);
                return PageEstimate.saved(digits.toString());
            }
        }
        return 0;
    }
}
