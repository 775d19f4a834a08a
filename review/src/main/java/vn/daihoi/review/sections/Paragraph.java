package vn.daihoi.review.sections;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;
import vn.daihoi.review.words.Words;

import java.util.regex.Pattern;

/// One paragraph as a reader sees it: a block, or several lines of a text whose lines were cut by
/// hand.
///
/// @param span in the document's text, without blanks at its ends
/// @param text words of the paragraph, line ends as blanks
/// @param kind of the first block
/// @param outlineLevel of the first block, 0 for none
/// @param bold whether all blocks are bold
/// @param centred whether the first block is centred
/// @param number the label read at its start
record Paragraph(
        Span span,
        String text,
        Block.Kind kind,
        int outlineLevel,
        boolean bold,
        boolean centred,
        LabelReader.@Nullable Read number) {

    private static final double CAPITAL_SHARE = 0.9;
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|“[^”]*”|\"[^\"]*\"");

    /// The paragraph after its number.
    String rest() {
        return number == null ? text : text.substring(Math.min(number.length(), text.length()));
    }

    String folded() {
        return Folded.of(text);
    }

    int words() {
        return Words.count(text);
    }

    boolean isProseKind() {
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
    }

    /// Whether its letters are capitals, leaving out what stands in brackets or quotation marks.
    boolean isCapitals() {
        return isCapitals(rest());
    }

    static boolean isCapitals(String text) {
        var plain = ASIDE.matcher(text).replaceAll(" ");
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters += Character.isLetter(plain.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(plain.charAt(i)) ? 1 : 0;
        }
        return letters >= 2 && capitals >= letters * CAPITAL_SHARE;
    }

    boolean endsSentence() {
        return text.endsWith(".") || text.endsWith(";") || text.endsWith("./.");
    }

    boolean isMarkedByType() {
        return bold || isCapitals();
    }

    /// A drawn line, dots or stars without words.
    boolean isRule() {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    Paragraph joinedWith(Paragraph next) {
        return new Paragraph(
                new Span(span.start(), next.span.end()),
                text + " " + next.text,
                kind,
                outlineLevel,
                bold && next.bold,
                centred,
                number);
    }
}
