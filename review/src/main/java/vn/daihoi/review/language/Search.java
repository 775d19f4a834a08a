package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Looks for a pattern, and finds what [Matcher#find()] finds, but tries it only where the next two
/// letters let it match: at few places of a text.
///
/// Which two letters do is learned by trying the pattern on them alone, each pair once: when it
/// fails without having asked for more, nothing behind them can help. Safe for use by several
/// threads.
public final class Search {

    /// Letters below are looked up; at others the pattern is always tried.
    private static final int LETTERS = 1 << 13;

    private static final int SLOT_BITS = 12;
    private static final int FITS = 1 << 26;
    private static final int KNOWN = 1 << 27;

    /// What a part of a text would let match elsewhere than the whole.
    private static final Pattern ANCHOR = Pattern.compile("(?<!\\[)\\^|\\$|\\\\[AzZ]");

    /// What looks back at letters that the pair alone does not have.
    private static final Pattern LOOKS_BACK = Pattern.compile("\\\\[bBGQ]|\\(\\?<[=!]");

    private final Pattern pattern;
    private final boolean anchored;

    /// The pattern without what looks back: it matches wherever the pattern does.
    private final @Nullable Pattern looser;

    /// For each slot a pair and whether the pattern may begin with it. Written by several threads:
    /// an entry is one number that tells its own pair, so that an older one does no harm.
    private final int[] pairs = new int[1 << SLOT_BITS];

    private Search(Pattern pattern) {
        this.pattern = pattern;
        this.anchored = ANCHOR.matcher(pattern.pattern()).find();
        this.looser = looser(pattern);
    }

    public static Search of(Pattern pattern) {
        return new Search(pattern);
    }

    public static List<Search> of(List<Pattern> patterns) {
        return patterns.stream().map(Search::of).toList();
    }

    /// What any of them finds.
    public static Search any(List<Search> searches) {
        return of(Lexicon.any(searches.stream().map(Search::pattern).toList()));
    }

    public Pattern pattern() {
        return pattern;
    }

    /// @return null when the pattern has to be tried everywhere
    private static @Nullable Pattern looser(Pattern pattern) {
        var text = new StringBuilder(pattern.pattern());
        var back = LOOKS_BACK.matcher(text);
        try {
            if (excludesByLookingBack(pattern.pattern())) {
                return null;
            }
            while (back.find()) {
                int end = back.end();
                if (text.charAt(back.start()) == '(') {
                    end = closing(text, back.start());
                } else if (text.charAt(back.end() - 1) == 'Q' || isEscaped(text, back.start())) {
                    return null;
                }
                text.replace(back.start(), end, "(?:)");
                back.reset();
            }
            return Pattern.compile(text.toString(), pattern.flags());
        } catch (PatternSyntaxException | StringIndexOutOfBoundsException tooHardToRead) {
            return null;
        }
    }

    private static boolean excludesByLookingBack(String text) {
        int at = text.indexOf("(?!");
        while (at >= 0) {
            if (LOOKS_BACK.matcher(text).region(at, closing(text, at)).find()) {
                return true;
            }
            at = text.indexOf("(?!", at + 1);
        }
        return false;
    }

    private static boolean isEscaped(CharSequence text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /// Offset behind the bracket that closes the one at `open`.
    private static int closing(CharSequence text, int open) {
        int depth = 0;
        boolean inClass = false;
        for (int at = open; ; at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> depth += inClass ? 0 : 1;
                case ')' -> depth -= inClass ? 0 : 1;
                default -> {}
            }
            if (depth == 0) {
                return at + 1;
            }
        }
    }

    /// Whether a match may begin at an offset; false means that none does.
    boolean mayBegin(CharSequence text, int at) {
        if (at + 1 >= text.length()) {
            return true;
        }
        char one = text.charAt(at);
        char two = text.charAt(at + 1);
        if (one >= LETTERS || two >= LETTERS) {
            return true;
        }
        int pair = KNOWN | one << 13 | two;
        int known = pairs[slot(pair)];
        return (known & ~FITS) == pair ? (known & FITS) != 0 : learn(pair, one, two);
    }

    private static int slot(int pair) {
        return pair * 0x9E3779B1 >>> 32 - SLOT_BITS;
    }

    private boolean learn(int pair, char one, char two) {
        boolean fits = true;
        if (looser != null) {
            var alone = looser.matcher(new String(new char[] {one, two}));
            fits = alone.lookingAt() || alone.hitEnd();
        }
        pairs[slot(pair)] = fits ? pair | FITS : pair;
        return fits;
    }

    /// Whether the pattern matches somewhere.
    public boolean isIn(CharSequence text) {
        return first(text) != null;
    }

    /// The same within a part of the text; what stands around it is seen.
    public boolean isIn(CharSequence text, Span part) {
        return isPlain(text, part)
                ? plain(text, part).find()
                : next(matcher(text), text, part.start(), part.end());
    }

    public @Nullable MatchResult first(CharSequence text) {
        var matcher = matcher(text);
        return next(matcher, text, 0, text.length()) ? matcher : null;
    }

    /// All matches, not overlapping, in order.
    ///
    /// @param found is given a result that holds until the next one
    public void each(CharSequence text, Consumer<MatchResult> found) {
        each(text, new Span(0, text.length()), found);
    }

    /// The same within a part of the text; what stands around it is seen.
    public void each(CharSequence text, Span part, Consumer<MatchResult> found) {
        if (isPlain(text, part)) {
            plain(text, part).results().forEach(found);
            return;
        }
        var matcher = matcher(text);
        int at = part.start();
        while (at <= part.end() && next(matcher, text, at, part.end())) {
            at = matcher.end() + (matcher.end() == matcher.start() ? 1 : 0);
            found.accept(matcher);
        }
    }

    /// Whether the pattern speaks of the ends of the part, and has to be asked about it at once.
    private boolean isPlain(CharSequence text, Span part) {
        return anchored && part.length() < text.length();
    }

    private Matcher plain(CharSequence text, Span part) {
        return pattern.matcher(text).region(part.start(), part.end()).useTransparentBounds(true);
    }

    private Matcher matcher(CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private boolean next(Matcher matcher, CharSequence text, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (mayBegin(text, at) && matcher.region(at, to).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
