package vn.daihoi.review.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Odt.p;
import static vn.daihoi.review.extract.Odt.span;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.extract.Odt;
import vn.daihoi.review.extract.Read;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.Span;

/// Annotations in OpenDocument texts: at the right words, with everything else as it was.
class OdtNotesTest {

    private static final String NAME = "bao-cao.odt";
    private static final String START = "</office:annotation>";
    private static final String END = "<office:annotation-end";

    private static String noted(Odt odt, String... words) {
        byte[] before = odt.bytes();
        byte[] after = Copies.noted(NAME, before, words);
        var parts = Copies.parts(after);
        Copies.parts(before)
                .forEach((name, bytes) -> {
                    if (name.equals("content.xml")) {
                        assertThat(Copies.onlyAdds(bytes, parts.get(name))).isTrue();
                    } else {
                        assertThat(parts.get(name)).as(name).isEqualTo(bytes);
                    }
                });
        assertThat(parts.keySet()).containsExactlyElementsOf(Copies.parts(before).keySet());
        Copies.assertReadsTheSame(NAME, before, after);
        return new String(parts.get("content.xml"), UTF_8);
    }

    private static String marked(String content) {
        int start = content.indexOf(START) + START.length();
        return content.substring(start, content.indexOf(END, start));
    }

    @Test
    void marksWordsInTheMiddleOfASpan() {
        var odt = Odt.body(p("Toàn phường ", span("T1", "có 45 hộ hiến đất"), "."));
        assertThat(marked(noted(odt, "45 hộ"))).isEqualTo("45 hộ");
    }

    @Test
    void marksWordsBehindBlanksThatAreNotShown() {
        var odt = Odt.body(p("  Toàn   phường\n   có <text:s text:c='2'/>45  hộ"));
        assertThat(marked(noted(odt, "phường có"))).isEqualTo("phường\n   có");
        assertThat(marked(noted(odt, "45 hộ"))).isEqualTo("45  hộ");
    }

    @Test
    void marksWordsOverParagraphsAndReferences() {
        var odt = Odt.body(p("một &amp; hai"), p("ba bốn"));
        assertThat(marked(noted(odt, "& hai\nba"))).isEqualTo("&amp; hai</text:p><text:p>ba");
    }

    @Test
    void marksWordsInCells() {
        var odt =
                Odt.body(
                        "<table:table><table:table-column/><table:table-column/><table:table-row>"
                                + "<table:table-cell>"
                                + p("Chỉ tiêu")
                                + "</table:table-cell><table:table-cell>"
                                + p("đạt 98,5%")
                                + "</table:table-cell></table:table-row></table:table>");
        assertThat(marked(noted(odt, "98,5%"))).isEqualTo("98,5%");
    }

    @Test
    void marksTheWholeNoteAtTheFootAndTheWholeShape() {
        var odt =
                Odt.body(
                        p(
                                "Đoạn một<text:note><text:note-citation>1</text:note-citation><text:note-body>",
                                p("theo số liệu"),
                                "</text:note-body></text:note> và hai"));
        assertThat(marked(noted(odt, "số liệu")))
                .startsWith("<text:note>")
                .endsWith("</text:note>");
        var shaped =
                Odt.body(p("Trước <draw:custom-shape>", p("trong hình"), "</draw:custom-shape>"));
        assertThat(marked(noted(shaped, "hình")))
                .startsWith("<draw:custom-shape>")
                .endsWith("</draw:custom-shape>");
    }

    @Test
    void marksWordsOfATextFrame() {
        var odt =
                Odt.body(
                        p(
                                "Trước <draw:frame><draw:text-box>",
                                p("trong khung"),
                                "</draw:text-box></draw:frame>"));
        assertThat(marked(noted(odt, "khung"))).isEqualTo("khung");
    }

    @Test
    void marksAFieldAsAWhole() {
        var odt = Odt.body(p("Ngày <text:date>12 tháng 3</text:date> họp"));
        assertThat(marked(noted(odt, "tháng 3"))).isEqualTo("<text:date>12 tháng 3</text:date>");
    }

    @Test
    void pointsAtAPlaceWithoutWords() {
        byte[] before = Odt.body(p("một hai")).bytes();
        byte[] copy = Copies.noted(NAME, before, new Span(3, 3));
        Copies.assertReadsTheSame(NAME, before, copy);
        assertThat(new String(Copies.parts(copy).get("content.xml"), UTF_8))
                .containsSubsequence("một<office:annotation", START + " hai")
                .doesNotContain(END);
    }

    @Test
    void keepsTheCommentsOfOthersAndLeavesOutItsOwn() {
        var odt =
                Odt.body(
                        p(
                                "Đoạn <office:annotation office:name='daihoi-1'><dc:creator>Trần Văn An</dc:creator>",
                                p("xem lại"),
                                "</office:annotation>một<office:annotation-end office:name='daihoi-1'/>"));
        byte[] copy = Copies.noted(NAME, odt.bytes(), "một");
        Copies.assertReadsTheSame(NAME, odt.bytes(), copy);
        assertThat(Read.leftovers(Read.document(NAME, copy), Leftover.Kind.COMMENT)).hasSize(1);
        assertThat(new String(Copies.parts(copy).get("content.xml"), UTF_8))
                .contains("office:name=\"daihoi-2-1\"");
    }
}
