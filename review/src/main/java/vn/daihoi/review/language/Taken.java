package vn.daihoi.review.language;

import java.util.BitSet;
import java.util.regex.MatchResult;

/// Characters that a longer reading has already used.
final class Taken {

    private final BitSet characters = new BitSet();

    /// Takes the match, unless some of it is taken already.
    boolean take(MatchResult match) {
        int next = characters.nextSetBit(match.start());
        if (next >= 0 && next < match.end()) {
            return false;
        }
        characters.set(match.start(), match.end());
        return true;
    }
}
