package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.review.extract.Odt.item;
import static vn.daihoi.review.extract.Odt.level;
import static vn.daihoi.review.extract.Odt.list;
import static vn.daihoi.review.extract.Odt.nested;
import static vn.daihoi.review.extract.Odt.p;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.Block;

/// Numbers of headings and lists that an OpenDocument text leaves to its styles.
class OdtNumberingTest {

    @Test
    void readsHeadingsWithLevelAndNumber() {
        var document =
                Read.document(
                        Odt.body(
                                        "<text:h text:outline-level='1'>Kết quả</text:h>",
                                        "<text:h text:outline-level='2'>Thuận lợi</text:h>",
                                        "<text:h text:outline-level='1' text:is-list-header='true'>Phụ lục</text:h>")
                                .namedStyles(
                                        "<text:outline-style style:name='Outline'>"
                                                + "<text:outline-level-style text:level='1' style:num-format='I' style:num-suffix='.'/>"
                                                + "<text:outline-level-style text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>"
                                                + "</text:outline-style>"));

        assertThat(Read.blocks(document))
                .containsExactly("I. Kết quả", "I.1. Thuận lợi", "Phụ lục");
        assertThat(document.blocks()).extracting(Block::outlineLevel).containsExactly(1, 2, 1);
    }

    @Test
    void numbersListsOfSeveralLevels() {
        var document =
                Read.document(
                        Odt.body(
                                        list(
                                                "",
                                                item(
                                                        p("a"),
                                                        p("tiếp"),
                                                        nested(item(p("b")), item(p("c")))),
                                                item(p("d"), nested(item(p("e"))))))
                                .listStyle(level(1, "I", ".", 1), level(2, "1", ")", 2)));

        assertThat(Read.blocks(document))
                .containsExactly("I. a", "tiếp", "I.1) b", "I.2) c", "II. d", "II.1) e");
        assertThat(document.blocks().getFirst().kind()).isEqualTo(Block.Kind.LIST_ITEM);
    }

    @Test
    void continuesAListOnlyWhereTheFileSaysSo() {
        var document =
                Read.document(
                        Odt.body(
                                        list("xml:id='x'", item(p("a"))),
                                        p("giữa"),
                                        list("text:continue-numbering='true'", item(p("b"))),
                                        list("", item(p("c"))),
                                        list("text:continue-list='x'", item(p("d"))),
                                        list(
                                                "",
                                                "<text:list-item text:start-value='7'>"
                                                        + p("e")
                                                        + "</text:list-item>"))
                                .listStyle(level(1, "1", ".", 1)));

        assertThat(Read.blocks(document))
                .containsExactly("1. a", "giữa", "2. b", "1. c", "3. d", "7. e");
    }

    @Test
    void readsBulletsAndTheListFormatOfLibreOffice() {
        var document =
                Read.document(
                        Odt.body(list("", item(p("a"), nested(item(p("b"))))))
                                .listStyle(
                                        "<text:list-level-style-bullet text:level='1' text:bullet-char='\uF0B7'>"
                                                + "<style:text-properties style:font-name='Symbol'/></text:list-level-style-bullet>",
                                        "<text:list-level-style-number text:level='2' style:num-format='1' loext:num-list-format='Mục %2%:'"
                                                + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'/>"));

        assertThat(Read.blocks(document)).containsExactly("• a", "Mục 1: b");
    }

    @Test
    void showsNothingForALevelWithoutFormat() {
        assertThat(
                        Read.document(
                                        Odt.body(list("", item(p("a"))))
                                                .listStyle(level(1, "", ".", 1)))
                                .text())
                .isEqualTo("a");
    }
}
