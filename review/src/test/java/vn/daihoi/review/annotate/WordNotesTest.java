package vn.daihoi.review.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.annotate.NotedWord.NAME;
import static vn.daihoi.review.annotate.NotedWord.assertMarked;
import static vn.daihoi.review.annotate.NotedWord.assertUnchanged;
import static vn.daihoi.review.annotate.NotedWord.document;
import static vn.daihoi.review.annotate.NotedWord.noted;
import static vn.daihoi.review.extract.Docx.cell;
import static vn.daihoi.review.extract.Docx.item;
import static vn.daihoi.review.extract.Docx.level;
import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.r;
import static vn.daihoi.review.extract.Docx.row;
import static vn.daihoi.review.extract.Docx.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.review.extract.Docx;
import vn.daihoi.review.text.Span;

import java.util.Map;

/// Comments in Word files: at the right words, with everything else as it was.
class WordNotesTest {

    @Test
    void marksWordsInTheMiddleOfARun() {
        var docx = Docx.body(p(r("<w:b/>", "Toàn phường có 45 hộ hiến đất.")));
        assertMarked(noted(docx, "45 hộ"), "45 hộ");
    }

    @Test
    void marksAWholeRunWithoutPartingIt() {
        byte[] copy = noted(Docx.body(p(r("Trước "), r("giữa"), r(" sau"))), "giữa");
        assertMarked(copy, "giữa");
        assertThat(document(copy).split("<w:r>", -1)).hasSize(4);
    }

    @Test
    void marksWordsOverSeveralRunsAndParagraphs() {
        var docx = Docx.body(p(r("Một "), r("<w:i/>", "hai")), p(r("ba bốn")));
        assertMarked(noted(docx, "hai\nba"), "haiba");
        assertMarked(noted(docx, "Một hai"), "Một hai");
    }

    @Test
    void marksTwoPlacesOfOneRunAndPlacesThatOverlap() {
        var docx = Docx.body(p(r("một hai ba bốn năm")));
        assertMarked(noted(docx, "hai", "bốn"), "hai", "bốn");
        byte[] copy = noted(docx, "một hai ba", "hai ba bốn", "hai");
        assertThat(CommentedWord.of(copy).marked())
                .isEqualTo(Map.of("0", "một hai ba", "1", "hai ba bốn", "2", "hai"));
    }

    @Test
    void keepsABlankAtWhichARunIsParted() {
        var docx = Docx.body(p("<w:r><w:t>một hai ba</w:t></w:r>"));
        byte[] copy = noted(docx, "hai");
        assertMarked(copy, "hai");
        assertThat(document(copy)).contains("<w:t xml:space=\"preserve\">một </w:t>");
    }

    @Test
    void countsReferencesAsOneCharacter() {
        assertMarked(
                noted(Docx.body(p(r("A &amp; B &#x1F600; có 5 &lt; 6 hộ"))), "5 < 6"), "5 < 6");
    }

    /// VNI writes two letters where Unicode has one, so that places shift.
    @ParameterizedTest
    @CsvSource({
        ".VnTime, §¹i héi cã 45 hé hiÕn ®Êt, 45 hé",
        "VNI-Times, Ñaïi hoäi coù 45 hoä hieán ñaát, 45 hoä",
    })
    void marksConvertedWordsWhereTheyWereStored(String font, String stored, String marked) {
        var legacy = "<w:rFonts w:ascii='%s' w:hAnsi='%s'/>".formatted(font, font);
        var docx =
                Docx.body(
                        p(r("Thực hiện nghị quyết, "), r(legacy, stored), r(" mở ngõ")),
                        p(r("Vận động 45 "), r(legacy, stored)));
        assertMarked(noted(docx, "45 hộ", "hiến đất mở"), marked, lastOf(stored) + " mở");
    }

    private static String lastOf(String stored) {
        int blank = stored.lastIndexOf(' ', stored.lastIndexOf(' ') - 1);
        return stored.substring(blank + 1);
    }

    @Test
    void marksTheSameWordsInAnyUnicodeForm() {
        String parted =
                java.text.Normalizer.normalize("Đại hội lần thứ", java.text.Normalizer.Form.NFD);
        assertMarked(
                noted(Docx.body(p(r(parted))), "hội"),
                java.text.Normalizer.normalize("hội", java.text.Normalizer.Form.NFD));
    }

    @Test
    void marksWordsBehindATabInTheSameRun() {
        var docx = Docx.body(p("<w:r><w:t>Số:</w:t><w:tab/><w:t>12 tờ</w:t><w:br/></w:r>"));
        assertMarked(noted(docx, "12 tờ"), "12 tờ");
        assertMarked(noted(docx, "Số:\t12"), "Số:\t12");
    }

    @Test
    void marksWordsInCells() {
        var docx =
                Docx.body(
                        table(2, row(cell(p(r("Chỉ tiêu"))), cell(p(r("Kết quả đạt 98,5%"))))),
                        p(r("sau")));
        assertMarked(noted(docx, "98,5%"), "98,5%");
    }

    @Test
    void endsAMarkThatLeadsOutOfACellWithItsParagraph() {
        var docx =
                Docx.body(
                        p(r("Biểu số 1")),
                        table(2, row(cell(p(r("một")), p(r("hai"))), cell(p(r("ba"))))));
        assertMarked(noted(docx, "số 1\nmột"), "số 1");
        assertMarked(noted(docx, "t\nhai\tba"), "t");
        assertMarked(noted(docx, "một\nhai"), "mộthai");
    }

    @Test
    void marksTheReferenceForWordsOfAFootnote() {
        var docx =
                Docx.body(
                                p(
                                        r("Đoạn một"),
                                        "<w:r><w:footnoteReference w:id='2'/></w:r>",
                                        r(" và hai")))
                        .footnotes(
                                "<w:footnote w:id='2'>" + p(r("Theo số liệu")) + "</w:footnote>");
        byte[] copy = noted(docx, "số liệu");
        assertMarked(copy, "");
        assertThat(document(copy))
                .containsSubsequence(
                        "commentRangeStart", "w:footnoteReference", "commentRangeEnd", " và hai");
    }

    @Test
    void marksTheWholeTextBoxForWordsInIt() {
        var docx =
                Docx.body(
                        p(
                                r("Trước"),
                                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
                                        + "<w:txbxContent>"
                                        + p(r("trong khung"))
                                        + "</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r>"));
        byte[] copy = noted(docx, "khung");
        assertThat(document(copy))
                .containsSubsequence(
                        "commentRangeStart",
                        "mc:AlternateContent",
                        "trong khung",
                        "commentRangeEnd");
    }

    @Test
    void marksTheWordsBehindAnAutomaticNumber() {
        var docx = Docx.body(item(1, 0, "Mục tiêu")).list(level(0, "upperRoman", "%1."));
        assertMarked(noted(docx, "I."), "Mục tiêu");
    }

    @Test
    void pointsAtAPlaceWithoutWords() {
        byte[] before = Docx.body(p(r("một hai"))).bytes();
        byte[] copy = Copies.noted(NAME, before, new Span(3, 3));
        assertMarked(copy, "");
        assertUnchanged(before, copy);
        assertThat(document(copy)).containsSubsequence("một</w:t>", "commentReference", " hai");
    }

    @Test
    void marksWordsInsideOfLinksFieldsAndInsertions() {
        var docx =
                Docx.body(
                        p(
                                "<w:hyperlink>" + r("xem trang tin") + "</w:hyperlink>",
                                "<w:ins w:id='1'>" + r(" mới thêm") + "</w:ins>",
                                "<w:fldSimple w:instr='DATE'>" + r(" ngày 12") + "</w:fldSimple>"));
        assertMarked(noted(docx, "trang", "thêm", "12"), "trang", "thêm", "12");
        assertMarked(noted(docx, "tin mới thêm ngày"), "tin mới thêm ngày");
    }
}
