package vn.daihoi.review.overlap;

import vn.daihoi.review.text.Span;

import java.util.Arrays;

/// A text as a row of tokens, each with its place in the text as it was read.
///
/// A token is a run of letters (in Vietnamese a syllable), a run of figures, or one ideograph.
/// Words are kept as 32-bit codes that depend on the word alone, so that texts made at different
/// times or on different machines can be compared. Two writings of one word have one code:
/// capitals, the place of the tone mark (`hoà`, `hòa`), `kỹ` and `kĩ`, composed and decomposed
/// letters. All figures share the code [#FIGURE].
public final class TokenText {

    /// Code of every figure; what it says stands in the text.
    public static final int FIGURE = 1;

    private final String name;
    private final String text;
    private final int[] codes;
    private final int[] starts;
    private final int[] ends;

    TokenText(String name, String text, int[] codes, int[] starts, int[] ends) {
        this.name = name;
        this.text = text;
        this.codes = codes;
        this.starts = starts;
        this.ends = ends;
    }

    /// @param name tells the text from others, for instance the file's name
    /// @param text in any normal form, with any line ends; may be empty
    public static TokenText of(String name, String text) {
        return new Tokenizer().read(name, text);
    }

    public String name() {
        return name;
    }

    /// The text as it was handed in.
    public String text() {
        return text;
    }

    /// How many tokens there are.
    public int size() {
        return codes.length;
    }

    /// @param token 0 or more, below [#size()]
    public int code(int token) {
        return codes[token];
    }

    public boolean isFigure(int token) {
        return codes[token] == FIGURE;
    }

    /// UTF-16 offset of the token's first character.
    public int start(int token) {
        return starts[token];
    }

    /// UTF-16 offset behind the token's last character.
    public int end(int token) {
        return ends[token];
    }

    /// The token as it is written.
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /// Number of the first token that begins at an offset or behind it; the number of tokens when
    /// none does.
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }

    /// From the first character of token `from` to the last of the token before `to`.
    ///
    /// @param to greater than `from`
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// Some of the tokens, with the places that they have in the whole text.
    TokenText part(Range tokens) {
        return new TokenText(
                name,
                text,
                Arrays.copyOfRange(codes, tokens.from(), tokens.to()),
                Arrays.copyOfRange(starts, tokens.from(), tokens.to()),
                Arrays.copyOfRange(ends, tokens.from(), tokens.to()));
    }

    /// The codes of all tokens; not to be changed.
    public int[] codes() {
        return codes;
    }
}
