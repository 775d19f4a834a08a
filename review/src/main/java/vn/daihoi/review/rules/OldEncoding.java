package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.text.Typesetting.Converted;
import vn.daihoi.review.words.Words;

import java.util.List;
import java.util.stream.Collectors;

/// Text that was stored in an encoding older than Unicode and was converted for the review: which,
/// and how much of the paper.
record OldEncoding() implements Check {

    private static final int LINE = 80;
    private static final long HUNDRED = 100;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new OldEncoding();
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var converted = text.document().document().typesetting().converted();
        int words = converted.stream().mapToInt(run -> Words.count(text.text(), run.span())).sum();
        if (words == 0) {
            return List.of();
        }
        boolean byFont = converted.stream().anyMatch(Converted::byFont);
        return List.of(
                Remark.at(firstLine(converted.getFirst().span()), byFont ? "byFont" : "byLetters")
                        .about("encoding")
                        .with("encodings", names(converted))
                        .measuring("words", words)
                        .measuring("percent", percent(words, text.document().words())));
    }

    private static String names(List<Converted> converted) {
        return converted.stream()
                .map(Converted::encoding)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static int percent(int words, int all) {
        return (int) Math.min(HUNDRED, Math.max(1, words * HUNDRED / Math.max(1, all)));
    }

    private static Span firstLine(Span span) {
        return new Span(span.start(), Math.min(span.end(), span.start() + LINE));
    }
}
