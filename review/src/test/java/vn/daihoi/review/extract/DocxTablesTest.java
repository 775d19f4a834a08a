package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Docx.cell;
import static vn.daihoi.review.extract.Docx.p;
import static vn.daihoi.review.extract.Docx.r;
import static vn.daihoi.review.extract.Docx.row;
import static vn.daihoi.review.extract.Docx.table;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.Leftover;

import java.text.Normalizer;

/// Tables of a Word file, row by row.
class DocxTablesTest {

    @Test
    void readsTheTwoCellHeadAsOneRow() {
        var document =
                Read.document(
                        Docx.body(
                                table(
                                        2,
                                        row(
                                                cell(p(r("UBMTTQ QUẬN A")), p(r("PHƯỜNG B"))),
                                                cell(p(r("CỘNG HÒA")), p(r("Độc lập"))))),
                                p(r("BÁO CÁO"))));

        assertThat(Read.blocks(document))
                .containsExactly("UBMTTQ QUẬN A\nPHƯỜNG B\tCỘNG HÒA\nĐộc lập", "BÁO CÁO");
        var head = document.blocks().getFirst();
        assertThat(head.kind()).isEqualTo(Block.Kind.TABLE_ROW);
        assertThat(head.table()).isEqualTo(1);
        assertThat(Read.cells(document, head))
                .containsExactly("UBMTTQ QUẬN A\nPHƯỜNG B", "CỘNG HÒA\nĐộc lập");
    }

    @Test
    void keepsEmptyCellsButNotEmptyRows() {
        var document =
                Read.document(
                        Docx.body(
                                table(
                                        3,
                                        row(cell(p(r("1"))), cell(p()), cell(p(r("12 hộ")))),
                                        row(cell(p()), cell(p()), cell(p())))));

        assertThat(Read.blocks(document)).containsExactly("1\t\t12 hộ");
        assertThat(Read.cells(document, document.blocks().getFirst()))
                .containsExactly("1", "", "12 hộ");
    }

    @Test
    void readsANestedTableInsideItsCell() {
        var document =
                Read.document(
                        Docx.body(
                                table(
                                        2,
                                        row(
                                                cell(
                                                        p(r("Chỉ tiêu")),
                                                        table(
                                                                2,
                                                                row(
                                                                        cell(p(r("a"))),
                                                                        cell(p(r("b"))))),
                                                        p()),
                                                cell(p(r("95 %"))))),
                                p(r("Hết"))));

        assertThat(Read.blocks(document)).containsExactly("Chỉ tiêu\na\tb\t95 %", "Hết");
        assertThat(Read.cells(document, document.blocks().getFirst()))
                .containsExactly("Chỉ tiêu\na\tb", "95 %");
    }

    @Test
    void readsATableOfOneColumnAsTheFrameThatItIs() {
        var document =
                Read.document(
                        Docx.body(table(1, row(cell(p(r("I. KẾT QUẢ")), p(r("Đã vận động")))))));

        assertThat(Read.blocks(document)).containsExactly("I. KẾT QUẢ", "Đã vận động");
        assertThat(document.blocks()).extracting(Block::table).containsExactly(0, 0);
    }

    @Test
    void numbersTablesApart() {
        String one = table(2, row(cell(p(r("a"))), cell(p(r("b")))));

        assertThat(Read.document(Docx.body(one, p(r("giữa")), one)).blocks())
                .extracting(Block::table)
                .containsExactly(1, 0, 2);
    }

    @Test
    void leavesOutADeletedRow() {
        var document =
                Read.document(
                        Docx.body(
                                table(
                                        2,
                                        "<w:tr><w:trPr><w:del w:author='a'/></w:trPr>"
                                                + cell(p(r("cũ")))
                                                + cell(p(r("1")))
                                                + "</w:tr>",
                                        row(cell(p(r("mới"))), cell(p(r("2")))))));

        assertThat(Read.blocks(document)).containsExactly("mới\t2");
        assertThat(Read.leftovers(document, Leftover.Kind.DELETION)).isNotEmpty();
    }

    @Test
    void bringsBlocksCellsAndLeftoversToNfcTogether() {
        String raw = Normalizer.normalize("Tổ quốc", Normalizer.Form.NFD);
        var document =
                Read.document(
                        Docx.body(
                                p(r(raw)),
                                table(
                                        2,
                                        row(
                                                cell(p(r(raw))),
                                                cell(p(r("<w:highlight w:val='red'/>", raw)))))));

        assertThat(Read.blocks(document)).containsExactly("Tổ quốc", "Tổ quốc\tTổ quốc");
        assertThat(Read.cells(document, document.blocks().get(1)))
                .containsExactly("Tổ quốc", "Tổ quốc");
        assertThat(document.leftovers().getFirst().span().of(document.text())).isEqualTo("Tổ quốc");
        assertThat(document.offsets().original(8)).isEqualTo(raw.length() + 1);
    }
}
