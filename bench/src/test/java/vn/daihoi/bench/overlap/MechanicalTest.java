package vn.daihoi.bench.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class MechanicalTest {

    private static final String TEXT =
            "Cả 52 tổ hòa giải xã Thúy Lâm họp, quý nào cũng vậy. Việc nhỏ không hóa lớn; dân tin. Đường ngõ khỏe.";

    private final Mechanical mechanical = new Mechanical(new Random(1), List.of("khác"));

    @Test
    void toneMarksMoveToTheOtherVowel() {
        assertThat(mechanical.of(Kind.TONE, TEXT))
                .contains("hoà giải", "Thuý", "quý nào", "hoá lớn", "khoẻ");
    }

    @Test
    void reorderedTextHasTheSameSentencesInAnotherOrder() {
        String text = mechanical.of(Kind.REORDERED, TEXT);
        assertThat(text)
                .isNotEqualTo(TEXT)
                .hasSameSizeAs(TEXT)
                .contains("Việc nhỏ không hóa lớn; dân tin.");
    }

    @Test
    void editedTextKeepsEightToNineWordsOfTen() {
        String many = (TEXT + " ").repeat(100).strip();
        List<String> words = List.of(mechanical.of(Kind.EDITED, many).split(" "));
        long kept = words.stream().filter(word -> !word.equals("khác")).count();
        assertThat((double) kept / many.split(" ").length).isBetween(0.78, 0.92);
    }

    @Test
    void wrappedLinesAreShort() {
        String wrapped = mechanical.of(Kind.WRAPPED, (TEXT + " ").repeat(5).strip());
        assertThat(wrapped.lines()).allMatch(line -> line.length() <= 85).hasSizeGreaterThan(5);
    }

    @Test
    void aCutStartsAndEndsInsideTheText() {
        String cut = mechanical.cut(TEXT);
        assertThat(TEXT).contains(" " + cut + " ");
    }
}
