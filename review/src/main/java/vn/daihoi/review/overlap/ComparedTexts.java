package vn.daihoi.review.overlap;

import java.util.BitSet;
import java.util.List;

/// Two texts and what was found that they share.
///
/// @param passages as [Overlaps] gives them
public record ComparedTexts(TokenText here, TokenText there, List<SharedPassage> passages) {

    public ComparedTexts {
        passages = List.copyOf(passages);
    }

    /// Passages that count: not of common wording alone.
    public List<SharedPassage> counted() {
        return passages.stream().filter(passage -> !passage.common()).toList();
    }

    /// Tokens of the first text that lie in a counted passage, each once.
    public int sharedHere() {
        var shared = new BitSet();
        counted().forEach(passage -> shared.set(passage.here().start(), passage.here().end()));
        return tokensIn(here, shared);
    }

    /// Tokens of the second text that lie in a counted passage, each once.
    public int sharedThere() {
        var shared = new BitSet();
        counted().forEach(passage -> shared.set(passage.there().start(), passage.there().end()));
        return tokensIn(there, shared);
    }

    private static int tokensIn(TokenText text, BitSet characters) {
        int tokens = 0;
        for (int i = 0; i < text.size(); i++) {
            tokens += characters.get(text.start(i)) ? 1 : 0;
        }
        return tokens;
    }
}
