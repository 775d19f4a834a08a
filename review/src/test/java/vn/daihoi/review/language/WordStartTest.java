package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class WordStartTest {

    private static boolean finds(String pattern, String text) {
        return WordStart.finds(Search.of(Pattern.compile(pattern)), text);
    }

    @Test
    void findsWordsNumbersAndMarksWhereTheyBegin() {
        assertThat(finds("trên \\d", "đạt trên 300 suất")).isTrue();
        assertThat(finds("300 suất", "đạt trên 300 suất")).isTrue();
        assertThat(finds(">\\s*$", "đạt >")).isTrue();
        assertThat(finds("đạt", "đạt >")).isTrue();
    }

    @Test
    void findsNothingWithinAWord() {
        assertThat(finds("rên", "đạt trên 300 suất")).isFalse();
    }

    @Test
    void seesWhatStandsBefore() {
        assertThat(finds("(?<!cao )hơn", "cao hơn")).isFalse();
        assertThat(finds("(?<!cao )hơn", "nhiều hơn")).isTrue();
    }
}
