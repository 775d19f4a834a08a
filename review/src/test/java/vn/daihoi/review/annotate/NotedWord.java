package vn.daihoi.review.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.daihoi.review.extract.Docx;

/// Word files with notes; whatever notes are put in, everything else stays as it was.
final class NotedWord {

    static final String NAME = "bao-cao.docx";

    private NotedWord() {}

    static byte[] noted(Docx docx, String... words) {
        byte[] before = docx.bytes();
        byte[] after = Copies.noted(NAME, before, words);
        assertUnchanged(before, after);
        return after;
    }

    static void assertUnchanged(byte[] before, byte[] after) {
        var parts = Copies.parts(after);
        Copies.parts(before)
                .forEach((name, bytes) -> {
                    if (holdsNotes(name)) {
                        assertThat(Copies.onlyAdds(bytes, parts.get(name))).as(name).isTrue();
                    } else {
                        assertThat(parts.get(name)).as(name).isEqualTo(bytes);
                    }
                });
        Copies.assertReadsTheSame(NAME, before, after);
    }

    private static boolean holdsNotes(String part) {
        return part.equals("word/document.xml")
                || part.equals("word/comments.xml")
                || part.equals("word/_rels/document.xml.rels")
                || part.equals("[Content_Types].xml");
    }

    static void assertMarked(byte[] docx, String... words) {
        assertThat(CommentedWord.of(docx).marked().values()).containsExactly(words);
    }

    static String document(byte[] docx) {
        return text(Copies.parts(docx).get("word/document.xml"));
    }

    static String text(byte[] part) {
        return new String(part, UTF_8);
    }
}
