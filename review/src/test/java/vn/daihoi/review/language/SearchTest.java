package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A quick search finds what a slow one finds.
class SearchTest {

    private static final List<String> WORDS =
            List.of(
                    "phấn đấu",
                    "đạt",
                    "12",
                    "%",
                    "a",
                    ".",
                    ",",
                    " ",
                    "\n",
                    "(",
                    ")",
                    "trong đó",
                    "Hoà",
                    "hòa",
                    "của của",
                    "=",
                    "năm",
                    "2024",
                    "–",
                    "😀",
                    "x",
                    "ab",
                    "abc",
                    "$");

    private static String text(Random random) {
        var text = new StringBuilder();
        int words = random.nextInt(60);
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<!\\p{L})(?:phấn đấu|đạt|mỗi năm)(?!\\p{L})",
                "(?<=[\\p{L}\\d,;:.”)%]) {2,4}(?=[\\p{L}\\d“(])",
                "(?=[,;]\\p{L})(?<=\\p{L}{2})[,;](?=\\p{L}{2})",
                "(?iu)o[àáảãạ](?!\\p{L})",
                "\\btrong\\b|\\B[,%]",
                "^\\W*(?:đạt|năm)",
                "(?:năm|\\d)\\s*$",
                "[^a]b?",
                "x*",
                "(?!\\bđạt)\\p{L}+",
                "(\\p{L}+) \\1",
                "(?:12|2024)(?:%|\\.)?",
                "\\Qa.\\E|=",
                "[(]a|\\)[)]?"
            })
    void findsWhatThePatternFinds(String pattern) {
        var compiled = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
        var search = Search.of(compiled);
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var text = text(random);
            int one = random.nextInt(text.length() + 1);
            int other = random.nextInt(text.length() + 1);
            var part = new Span(Math.min(one, other), Math.max(one, other));
            assertThat(all(search, text, new Span(0, text.length())))
                    .isEqualTo(compiled.matcher(text).results().map(SearchTest::place).toList());
            var matcher =
                    compiled.matcher(text)
                            .region(part.start(), part.end())
                            .useTransparentBounds(true);
            assertThat(all(search, text, part))
                    .isEqualTo(matcher.results().map(SearchTest::place).toList());
            assertThat(search.isIn(text, part)).isEqualTo(!all(search, text, part).isEmpty());
        }
    }

    private static List<Span> all(Search search, String text, Span part) {
        var found = new ArrayList<Span>();
        search.each(text, part, match -> found.add(place(match)));
        return found;
    }

    private static Span place(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    @Test
    void givesTheFirstPlaceWithItsGroups() {
        var search = Search.of(Pattern.compile("(?<!\\d)(20\\d\\d)"));
        assertThat(search.first("năm 12024, 2025"))
                .extracting(MatchResult::group)
                .isEqualTo("2025");
        assertThat(search.first("không có")).isNull();
    }

    @Test
    void passesOverPlacesWhereNothingCanBegin() {
        var search = Search.of(Pattern.compile("(?<!\\p{L})(?:phấn đấu|đạt)(?!\\p{L})"));
        assertThat(search.mayBegin("thôn", 0)).isFalse();
        assertThat(search.mayBegin("phấn", 0)).isTrue();
        assertThat(search.mayBegin("đá", 0)).isFalse();
    }
}
