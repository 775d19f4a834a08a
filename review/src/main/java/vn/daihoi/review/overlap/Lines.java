package vn.daihoi.review.overlap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Short lines that many texts have whole: headings, "Căn cứ …", names of movements.
///
/// A passage that many texts took from one source is no such line: it is longer, or changed.
final class Lines {

    /// Tokens of a line that may be a heading or a formula.
    private static final int LONGEST = 40;

    private final Map<Long, Integer> times = new HashMap<>();

    private interface Line {
        void at(TokenText text, int from, int to);
    }

    private Lines() {}

    /// @return stretches of the lines that at least `least` texts have
    static Stretches common(Collection<TokenText> texts, int least) {
        var lines = new Lines();
        texts.forEach(lines::count);
        var common = Stretches.none(Stretches.LENGTH);
        for (var text : texts) {
            each(
                    text,
                    (of, from, to) -> {
                        if (lines.times.getOrDefault(hash(of, from, to), 0) >= least) {
                            add(of.codes(), from, to, common);
                        }
                    });
        }
        return common;
    }

    private void count(TokenText text) {
        Set<Long> seen = new HashSet<>();
        each(text, (of, from, to) -> seen.add(hash(of, from, to)));
        seen.forEach(line -> times.merge(line, 1, Integer::sum));
    }

    private static void each(TokenText text, Line line) {
        int from = 0;
        for (int i = 1; i <= text.size(); i++) {
            if (i == text.size() || isNewLine(text, i)) {
                if (i - from >= Stretches.LENGTH && i - from <= LONGEST) {
                    line.at(text, from, i);
                }
                from = i;
            }
        }
    }

    private static boolean isNewLine(TokenText text, int token) {
        for (int i = text.end(token - 1); i < text.start(token); i++) {
            char c = text.text().charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private static void add(int[] codes, int from, int to, Stretches common) {
        for (int i = from; i + Stretches.LENGTH <= to; i++) {
            common.add(common.at(codes, i));
        }
    }

    private static long hash(TokenText text, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.code(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 31;
        }
        return hash;
    }
}
