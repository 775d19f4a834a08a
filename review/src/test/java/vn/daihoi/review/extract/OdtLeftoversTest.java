package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Odt.p;
import static vn.daihoi.review.extract.Odt.span;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.Span;

/// What work on an OpenDocument text leaves behind: changes, comments, hidden words, guidance of a
/// form.
class OdtLeftoversTest {

    @Test
    void reportsTrackedChanges() {
        var document =
                Read.document(
                        Odt.body(
                                "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion>"
                                        + "<office:change-info><dc:creator>Lan</dc:creator></office:change-info>"
                                        + p("90 phần trăm")
                                        + "</text:deletion></text:changed-region><text:changed-region text:id='c2'>"
                                        + "<text:insertion/></text:changed-region></text:tracked-changes>",
                                p(
                                        "Đạt <text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>"
                                                + "95 %<text:change-end text:change-id='c2'/> hộ")));

        assertThat(document.text()).isEqualTo("Đạt 95 % hộ");
        assertThat(document.leftovers())
                .containsExactly(
                        new Leftover(Leftover.Kind.DELETION, new Span(4, 4), "90 phần trăm"),
                        new Leftover(Leftover.Kind.INSERTION, new Span(4, 8), ""));
    }

    @Test
    void reportsHiddenTextSectionsAndHighlight() {
        var document =
                Read.document(
                        Odt.body(
                                        p(
                                                "Kính",
                                                span("An", " ẩn"),
                                                span("Vang", " thưa"),
                                                span("Trang", " hết")),
                                        "<text:section text:display='none'>"
                                                + p("nháp")
                                                + "</text:section>",
                                        p("<text:hidden-paragraph text:is-hidden='true'/>cũ"))
                                .styles(
                                        "<style:style style:name='An' style:family='text'><style:text-properties text:display='none'/></style:style>"
                                                + "<style:style style:name='Vang' style:family='text'><style:text-properties fo:background-color='#ffff00'/></style:style>"
                                                + "<style:style style:name='Trang' style:family='text'><style:text-properties fo:background-color='#ffffff'/></style:style>"));

        assertThat(document.text()).isEqualTo("Kính thưa hết");
        assertThat(Read.leftovers(document, Leftover.Kind.HIDDEN_TEXT))
                .extracting(Leftover::detail)
                .containsExactly("ẩn", "nháp", "cũ");
        assertThat(Read.leftovers(document, Leftover.Kind.HIGHLIGHT))
                .containsExactly(new Leftover(Leftover.Kind.HIGHLIGHT, new Span(4, 9), ""));
    }

    @Test
    void takesGuidanceOfAFormForALeftoverAndNotForContent() {
        var document =
                Read.document(
                        Odt.body(
                                p("I. Kết quả"),
                                p(control("true", "[Nêu việc đã làm]")),
                                p(control("false", "[1] đường")),
                                p(control("true", "Đã làm cầu"))));

        assertThat(Read.blocks(document)).containsExactly("I. Kết quả", "[1] đường", "Đã làm cầu");
        assertThat(Read.leftovers(document, Leftover.Kind.GUIDANCE))
                .extracting(Leftover::detail)
                .containsExactly("[Nêu việc đã làm]");
    }

    private static String control(String showing, String words) {
        return "<loext:content-control xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
                + " loext:showing-place-holder='%s'>%s</loext:content-control>"
                        .formatted(showing, words);
    }

    @Test
    void reportsCommentsWithTheirRangeButNotItsOwn() {
        var document =
                Read.document(
                        Odt.body(
                                p(
                                        "Đạt "
                                                + comment("Lan", "office:name='a'", "Ở đâu?")
                                                + "95 %<office:annotation-end office:name='a'/>"
                                                + comment("Daihoi", "", "Thiếu")
                                                + comment(
                                                        "Tám",
                                                        "office:name='b'",
                                                        "không kết thúc"))));

        assertThat(document.text()).isEqualTo("Đạt 95 %");
        assertThat(document.leftovers())
                .containsExactly(
                        new Leftover(Leftover.Kind.COMMENT, new Span(4, 8), "Ở đâu?"),
                        new Leftover(Leftover.Kind.COMMENT, new Span(8, 8), "không kết thúc"));
    }

    private static String comment(String author, String attributes, String words) {
        return "<office:annotation "
                + attributes
                + "><dc:creator>"
                + author
                + "</dc:creator>"
                + p(words)
                + "</office:annotation>";
    }
}
