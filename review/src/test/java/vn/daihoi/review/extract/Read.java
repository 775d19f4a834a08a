package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Leftover;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Shorthand of the tests of this package.
public final class Read {

    private Read() {}

    public static ExtractedDocument document(String name, byte[] content) {
        var outcome = Extraction.extract(name, content, Limits.standard());
        assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
        return ((Outcome.Extracted) outcome).document();
    }

    public static ExtractedDocument document(String name, String content) {
        return document(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static ExtractedDocument document(Docx docx) {
        return document("a.docx", docx.bytes());
    }

    public static ExtractedDocument document(Odt odt) {
        return document("a.odt", odt.bytes());
    }

    public static Outcome.Unreadable refusal(String name, byte[] content) {
        return refusal(name, content, Limits.standard());
    }

    public static Outcome.Unreadable refusal(String name, byte[] content, Limits limits) {
        var outcome = Extraction.extract(name, content, limits);
        assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
        return (Outcome.Unreadable) outcome;
    }

    public static List<String> blocks(ExtractedDocument document) {
        return document.blocks().stream().map(block -> text(document, block)).toList();
    }

    public static String text(ExtractedDocument document, Block block) {
        return block.span().of(document.text());
    }

    public static List<String> cells(ExtractedDocument document, Block row) {
        return row.cells().stream().map(cell -> cell.of(document.text())).toList();
    }

    public static List<Leftover> leftovers(ExtractedDocument document, Leftover.Kind kind) {
        return document.leftovers().stream().filter(left -> left.kind() == kind).toList();
    }
}
