package vn.daihoi.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How a body sets out its official papers: paper, letters, and the words of head and tail.
///
/// @param form stable, such as `state`
/// @param font of all letters
/// @param right lines of the head at the right: names of State or Party
/// @param leftPercent share of the text's width that the left column of the head takes, 20 to 60
/// @param parent letters of the body above the issuer
/// @param issuer letters of the issuer
/// @param issuerMark what stands under the issuer: empty for a line, else signs such as a star
/// @param number number and symbol before registration
/// @param date place and date before signing
/// @param type letters of the name of the type
/// @param subject letters of what the paper is about
/// @param basis letters of the bases
/// @param bodyPoints size of the body
/// @param tablePoints size of the letters in tables
/// @param firstLine indent of the first line of a paragraph in millimetres
/// @param gap between paragraphs in points
/// @param lines height of a line, 1 for single
/// @param headings how headings are numbered and set, one for each scheme
/// @param ordinals words by which parts are counted, from the first
/// @param addressee word before those to whom the paper goes
/// @param recipients the word above the list of recipients, and its letters
/// @param recipientPoints size of the list of recipients
/// @param signing letters of office and name
/// @param minutes what secretary and chair sign minutes under, from the left
/// @param pageNumberPoints size of the page number in the top margin
public record PaperForm(
        String form,
        Label name,
        Sheet sheet,
        String font,
        List<HeadLine> right,
        int leftPercent,
        Letters parent,
        Letters issuer,
        String issuerMark,
        HeadLine number,
        HeadLine date,
        Letters type,
        Letters subject,
        Letters basis,
        BigDecimal bodyPoints,
        BigDecimal tablePoints,
        BigDecimal firstLine,
        BigDecimal gap,
        BigDecimal lines,
        List<HeadingForm> headings,
        List<String> ordinals,
        String addressee,
        HeadLine recipients,
        BigDecimal recipientPoints,
        Letters signing,
        List<String> minutes,
        BigDecimal pageNumberPoints,
        Basis source) {

    public PaperForm {
        right = List.copyOf(right);
        headings = List.copyOf(headings);
        ordinals = List.copyOf(ordinals);
        minutes = List.copyOf(minutes);
    }

    /// Paper and margins in millimetres.
    public record Sheet(int width, int height, int top, int bottom, int left, int right) {

        /// Width of the text.
        public int textWidth() {
            return width - left - right;
        }
    }

    /// Look of letters.
    ///
    /// @param points size
    public record Letters(BigDecimal points, boolean bold, boolean italic) {}

    /// A fixed line.
    ///
    /// @param ruled whether a line as long as the words stands under it
    public record HeadLine(FormText text, Letters letters, boolean ruled) {}

    /// How headings are counted.
    public enum Scheme {
        PART,
        CHAPTER,
        ARTICLE,
        ROMAN,
        ARABIC
    }

    /// How headings of one scheme look.
    ///
    /// @param label `{word}`, `{roman}` or `{number}` stands for the count
    /// @param alone whether the label has a line of its own
    public record HeadingForm(
            Scheme scheme, String label, boolean alone, boolean centred, boolean capitals) {}

    /// How headings of a scheme look; empty when the form does not know the scheme.
    public Optional<HeadingForm> heading(Scheme scheme) {
        return headings.stream().filter(each -> each.scheme() == scheme).findFirst();
    }
}
