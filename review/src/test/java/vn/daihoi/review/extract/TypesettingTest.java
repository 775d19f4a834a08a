package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.r;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Typesetting.Lettering;

class TypesettingTest {

    private static ExtractedDocument read(Docx docx) {
        return ((Outcome.Extracted) Extraction.extract("a.docx", docx.bytes(), Limits.standard()))
                .document();
    }

    @Test
    void readsPaperAndMarginsOfAWordFile() {
        var document =
                read(
                        Docx.body(
                                p(r("Kế hoạch")),
                                "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:bottom='1134' w:left='1701' w:right='850'/></w:sectPr>"));
        assertThat(document.typesetting().sheets())
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(Math.round(sheet.width())).isEqualTo(210);
                    assertThat(Math.round(sheet.height())).isEqualTo(297);
                    assertThat(Math.round(sheet.left())).isEqualTo(30);
                    assertThat(Math.round(sheet.right())).isEqualTo(15);
                    assertThat(sheet.isLandscape()).isFalse();
                });
    }

    @Test
    void readsFontAndSizeOfRunsAndJoinsThem() {
        var document =
                read(
                        Docx.body(
                                p(
                                        r("<w:rFonts w:ascii='Arial'/><w:sz w:val='25'/>", "Kế "),
                                        r("<w:rFonts w:ascii='Arial'/><w:sz w:val='25'/>", "hoạch"),
                                        r("<w:rFonts w:ascii='Times New Roman'/>", " năm"))));
        assertThat(document.typesetting().letterings())
                .extracting(
                        each -> each.span().of(document.text()), Lettering::font, Lettering::points)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kế hoạch", "Arial", 12.5),
                        org.assertj.core.groups.Tuple.tuple(" năm", "Times New Roman", 0.0));
    }

    @Test
    void convertsRunsInAFontFromBeforeUnicode() {
        var document =
                read(
                        Docx.body(
                                p(
                                        r("<w:rFonts w:ascii='.VnTimeH'/>", "b¸o c¸o"),
                                        r(
                                                "<w:rFonts w:ascii='Times New Roman'/>",
                                                " của phường"))));
        assertThat(document.text()).isEqualTo("BÁO CÁO của phường");
        assertThat(document.typesetting().converted()).hasSize(1);
    }
}
