package vn.daihoi.review.language;

import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.regex.MatchResult;

/// Finds the years of terms and periods: `nhiệm kỳ 2019 – 2024`, `nhiệm kỳ XI (2023 - 2025)`, `giai
/// đoạn 2021-2025`, and `nhiệm kỳ 2025 2030`, whose dash was lost at the end of a PDF line.
public final class Terms {

    private static final Lexicon WORDS = Lexicon.load("terms.properties");
    private static final int REACH = 40;

    private Terms() {}

    /// @param folded see [vn.daihoi.review.words.Folded]
    /// @return in reading order
    public static List<TermMention> in(String folded) {
        return WORDS.find("years", folded, folded).stream()
                .map(match -> mention(match, folded))
                .filter(term -> isWhole(term, folded))
                .toList();
    }

    private static TermMention mention(MatchResult match, String folded) {
        int from = Math.max(0, match.start() - REACH);
        var before = folded.substring(from, match.start());
        var term = WORDS.pattern("term-before").matcher(before);
        if (term.find()) {
            return mention(match, from + term.start(), TermMention.Kind.TERM);
        }
        var period = WORDS.pattern("period-before").matcher(before);
        return period.find()
                ? mention(match, from + period.start(), TermMention.Kind.PERIOD)
                : mention(match, match.start(), TermMention.Kind.BARE);
    }

    private static TermMention mention(MatchResult match, int start, TermMention.Kind kind) {
        return new TermMention(
                new Span(start, match.end()),
                new Span(match.start(), match.end()),
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                kind);
    }

    /// Two years without a dash are a term only after the word for it.
    private static boolean isWhole(TermMention term, String folded) {
        return term.kind() == TermMention.Kind.TERM || term.years().of(folded).indexOf('-') >= 0;
    }
}
