package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument.Format;

class MarkdownReaderTest {

    @Test
    void readsHeadingsWithTheirLevel() {
        var document = Read.document("a.md", "# BÁO CÁO #\n\nI. Kết quả\n---\n");

        assertThat(document.format()).isEqualTo(Format.MARKDOWN);
        assertThat(Read.blocks(document)).containsExactly("BÁO CÁO", "I. Kết quả");
        assertThat(document.blocks()).extracting(Block::outlineLevel).containsExactly(1, 2);
    }

    @Test
    void joinsTheLinesOfAParagraphAndKeepsAHardBreak() {
        var document = Read.document("a.md", "Kính thưa\nĐại hội,  \nthưa các đồng chí");

        assertThat(document.text()).isEqualTo("Kính thưa Đại hội,\nthưa các đồng chí");
        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void keepsTheMarkOfAListItemAsItsLabel() {
        var document = Read.document("a.md", "1. Thuận lợi\n2. Khó khăn\n   còn nhiều\n- Một là");

        assertThat(Read.blocks(document))
                .containsExactly("1. Thuận lợi", "2. Khó khăn còn nhiều", "- Một là");
        assertThat(document.blocks()).extracting(Block::label).containsExactly("1.", "2.", "-");
        assertThat(document.blocks().getFirst().contentStart()).isEqualTo(3);
    }

    @Test
    void readsAPipeTableAsRows() {
        var document =
                Read.document("a.md", "| Chỉ tiêu | Số |\n|---|---:|\n| Hộ | **95** |\n\nHết");

        assertThat(Read.blocks(document)).containsExactly("Chỉ tiêu\tSố", "Hộ\t95", "Hết");
        var row = document.blocks().get(1);
        assertThat(row.kind()).isEqualTo(Block.Kind.TABLE_ROW);
        assertThat(row.table()).isEqualTo(1);
        assertThat(Read.cells(document, row)).containsExactly("Hộ", "95");
        assertThat(document.blocks().get(2).table()).isZero();
    }

    @Test
    void turnsEmphasisIntoLook() {
        var document = Read.document("a.md", "**I. KẾT QUẢ**\n\n*Nơi nhận*\n\nMột **đợt** thôi");

        assertThat(Read.blocks(document)).containsExactly("I. KẾT QUẢ", "Nơi nhận", "Một đợt thôi");
        assertThat(document.blocks()).extracting(Block::bold).containsExactly(true, false, false);
        assertThat(document.blocks()).extracting(Block::italic).containsExactly(false, true, false);
    }

    @Test
    void readsAnEndlessLineOfMarksWithoutRunningOutOfStack() {
        assertThat(Read.document("a.md", "-".repeat(500_000) + "\n" + "|-".repeat(99_999) + "|x"))
                .isNotNull();
    }
}
