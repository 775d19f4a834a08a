package vn.daihoi.bench.overlap;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a text with their places, for peers that read one word a line.
record Words(String text, List<MatchResult> matches) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static Words of(String text) {
        return new Words(text, WORD.matcher(text).results().toList());
    }

    List<String> lines() {
        return matches.stream().map(MatchResult::group).toList();
    }

    /// Code points of the words on these lines.
    ///
    /// @param first number of a line, from 1
    /// @param last number of a line, not before `first`
    Range range(int first, int last) {
        return new Range(
                text.codePointCount(0, matches.get(first - 1).start()),
                text.codePointCount(0, matches.get(last - 1).end()));
    }
}
