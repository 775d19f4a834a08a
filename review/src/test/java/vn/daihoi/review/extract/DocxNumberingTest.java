package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.cell;
import static vn.daihoi.review.extract.Docx.item;
import static vn.daihoi.review.extract.Docx.level;
import static vn.daihoi.review.extract.Docx.pPr;
import static vn.daihoi.review.extract.Docx.r;
import static vn.daihoi.review.extract.Docx.row;
import static vn.daihoi.review.extract.Docx.table;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;

import java.util.List;

class DocxNumberingTest {

    @Test
    void writesOutNumbersOfSeveralLevels() {
        assertThat(
                        blocks(
                                Docx.body(
                                                item(1, 0, "Kết quả"),
                                                item(1, 1, "Thuận lợi"),
                                                item(1, 1, "Khó khăn"),
                                                item(1, 0, "Nhiệm vụ"),
                                                item(1, 1, "Chung"))
                                        .list(
                                                level(0, "upperRoman", "%1."),
                                                level(1, "decimal", "%1.%2.", "<w:isLgl/>"))))
                .containsExactly(
                        "I. Kết quả",
                        "1.1. Thuận lợi",
                        "1.2. Khó khăn",
                        "II. Nhiệm vụ",
                        "2.1. Chung");
    }

    @Test
    void keepsTheNumberAsLabelApartFromTheContent() {
        var document =
                Read.document(
                        "a.docx",
                        Docx.body(item(1, 0, "Kết quả"))
                                .list(level(0, "upperRoman", "%1."))
                                .bytes());

        var block = document.blocks().getFirst();
        assertThat(block.kind()).isEqualTo(Block.Kind.LIST_ITEM);
        assertThat(block.label()).isEqualTo("I.");
        assertThat(document.text().substring(block.contentStart())).isEqualTo("Kết quả");
    }

    @Test
    void knowsLettersSmallRomansAndZeroPaddedNumbers() {
        assertThat(
                        blocks(
                                Docx.body(
                                                item(1, 0, "x"),
                                                item(1, 1, "x"),
                                                item(1, 2, "x"),
                                                item(1, 3, "x"))
                                        .list(
                                                level(0, "lowerLetter", "%1)"),
                                                level(1, "lowerRoman", "(%2)"),
                                                level(2, "decimalZero", "%3."),
                                                level(3, "upperLetter", "%4."))))
                .containsExactly("a) x", "(i) x", "01. x", "A. x");
    }

    @Test
    void translatesBulletsOfSymbolFonts() {
        assertThat(
                        blocks(
                                Docx.body(item(1, 0, "x"), item(1, 1, "x"), item(1, 2, "x"))
                                        .list(
                                                level(
                                                        0,
                                                        "bullet",
                                                        "\uF0B7",
                                                        "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>"),
                                                level(1, "bullet", "-"),
                                                level(
                                                        2,
                                                        "bullet",
                                                        "ü",
                                                        "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr>"))))
                .containsExactly("• x", "- x", "✓ x");
    }

    @Test
    void showsNothingForTheFormatNone() {
        var document =
                Read.document(
                        "a.docx",
                        Docx.body(item(1, 0, "Kết quả")).list(level(0, "none", "%1.")).bytes());

        assertThat(document.text()).isEqualTo("Kết quả");
        assertThat(document.blocks().getFirst().label()).isNull();
        assertThat(document.blocks().getFirst().kind()).isEqualTo(Block.Kind.PARAGRAPH);
    }

    @Test
    void restartsWhereAListOverridesTheStartAndCountsOnWhereItDoesNot() {
        String lists =
                "<w:abstractNum w:abstractNumId='0'>"
                        + level(0, "decimal", "%1.")
                        + "</w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                        + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
                        + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>"
                        + "<w:num w:numId='3'><w:abstractNumId w:val='0'/></w:num>";

        assertThat(
                        blocks(
                                Docx.body(
                                                item(1, 0, "x"),
                                                item(1, 0, "x"),
                                                item(2, 0, "x"),
                                                item(2, 0, "x"),
                                                item(3, 0, "x"))
                                        .numbering(lists)))
                .containsExactly("1. x", "2. x", "5. x", "6. x", "7. x");
    }

    @Test
    void takesALevelThatAListOverrides() {
        String lists =
                "<w:abstractNum w:abstractNumId='0'>"
                        + level(0, "decimal", "%1.")
                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/>"
                        + "<w:lvlOverride w:ilvl='0'>"
                        + level(0, "upperLetter", "Phần %1:")
                        + "</w:lvlOverride></w:num>";

        assertThat(blocks(Docx.body(item(1, 0, "x")).numbering(lists)))
                .containsExactly("Phần A: x");
    }

    @Test
    void neverRestartsALevelThatSaysSo() {
        assertThat(
                        blocks(
                                Docx.body(
                                                item(1, 0, "x"),
                                                item(1, 1, "x"),
                                                item(1, 0, "x"),
                                                item(1, 1, "x"))
                                        .list(
                                                level(0, "upperRoman", "%1."),
                                                level(
                                                        1,
                                                        "decimal",
                                                        "%2.",
                                                        "<w:lvlRestart w:val='0'/>"))))
                .containsExactly("I. x", "1. x", "II. x", "2. x");
    }

    @Test
    void numbersAHeadingByItsStyle() {
        var docx =
                Docx.body(
                                pPr("<w:pStyle w:val='H1'/>", r("Kết quả")),
                                pPr("<w:pStyle w:val='H2'/>", r("Thuận lợi")),
                                pPr(
                                        "<w:pStyle w:val='H2'/><w:numPr><w:numId w:val='0'/></w:numPr>",
                                        r("Không số")))
                        .list(
                                level(0, "upperRoman", "%1.", "<w:pStyle w:val='H1'/>"),
                                level(1, "decimal", "%2.", "<w:pStyle w:val='H2'/>"))
                        .styles(
                                "<w:style w:styleId='H1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                                        + "<w:style w:styleId='H2'><w:name w:val='heading 2'/><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");

        assertThat(blocks(docx)).containsExactly("I. Kết quả", "1. Thuận lợi", "Không số");
    }

    @Test
    void followsTheLinkOfAListStyle() {
        var docx =
                Docx.body(item(2, 0, "x"))
                        .numbering(
                                "<w:abstractNum w:abstractNumId='0'><w:styleLink w:val='L'/>"
                                        + level(0, "upperRoman", "%1.")
                                        + "</w:abstractNum><w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='L'/></w:abstractNum>"
                                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                                        + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>")
                        .styles(
                                "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");

        assertThat(blocks(docx)).containsExactly("I. x");
    }

    @Test
    void numbersTheRowsOfATable() {
        var docx =
                Docx.body(
                                table(
                                        2,
                                        row(cell(item(1, 0, "")), cell(Docx.p(r("An")))),
                                        row(cell(item(1, 0, "")), cell(Docx.p(r("Bình"))))))
                        .list(level(0, "decimal", "%1."));

        assertThat(blocks(docx)).containsExactly("1.\tAn", "2.\tBình");
    }

    @Test
    void doesNotCountAParagraphThatIsDeleted() {
        String deleted =
                pPr(
                        "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr>",
                        "<w:del>" + r("cũ") + "</w:del>");

        assertThat(
                        blocks(
                                Docx.body(item(1, 0, "a"), deleted, item(1, 0, "b"))
                                        .list(level(0, "decimal", "%1."))))
                .containsExactly("1. a", "2. b");
    }

    private static List<String> blocks(Docx docx) {
        return Read.blocks(Read.document("a.docx", docx.bytes()));
    }
}
