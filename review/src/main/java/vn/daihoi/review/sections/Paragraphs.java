package vn.daihoi.review.sections;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Cuts a document into paragraphs. Where a text was broken into lines by hand or by a PDF
/// converter, the lines of one paragraph are put together again.
final class Paragraphs {

    private static final Pattern BULLET = Pattern.compile("^[-+*•●▪–]\\s*\\S.*");
    private static final int SHORTEST_WRAP = 50;
    private static final int LONGEST_WRAP = 140;

    private final HeadingWords words;
    private final LabelReader labels;
    private final String text;
    private final List<Paragraph> lines = new ArrayList<>();
    private final Map<Scheme, Label> lastLabels = new EnumMap<>(Scheme.class);

    private Paragraphs(ExtractedDocument document, HeadingWords words) {
        this.words = words;
        this.labels = new LabelReader(words);
        this.text = document.text();
        document.blocks().forEach(this::addLines);
    }

    static List<Paragraph> of(ExtractedDocument document, HeadingWords words) {
        var paragraphs = new Paragraphs(document, words);
        int width = paragraphs.wrapWidth();
        return width == 0 ? paragraphs.lines : paragraphs.rejoined(width);
    }

    private void addLines(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            addLine(block, block.start(), block.end());
            return;
        }
        int start = block.start();
        while (start < block.end()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 || feed > block.end() ? block.end() : feed;
            addLine(block, start, end);
            start = end + 1;
        }
    }

    private void addLine(Block block, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(paragraph(block, start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
    }

    private Paragraph paragraph(Block block, int start, int end) {
        boolean row = block.kind() == Block.Kind.TABLE_ROW;
        var raw = text.substring(start, end);
        var line = row ? raw : raw.replaceAll("[\\s\\p{Z}]", " ");
        boolean canHaveNumber =
                block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
        return new Paragraph(
                new Span(start, end),
                line,
                block.kind(),
                start <= block.contentStart() ? block.outlineLevel() : 0,
                block.bold(),
                block.centred(),
                canHaveNumber ? labels.read(line) : null);
    }

    /// Width of the lines in characters when the text was broken into lines, otherwise 0: then
    /// lines are alike in length and many begin in the middle of a sentence.
    private int wrapWidth() {
        var prose = lines.stream().filter(Paragraph::isProseKind).toList();
        if (prose.size() < 8) {
            return 0;
        }
        var lengths = prose.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        int width = lengths[lengths.length * 9 / 10];
        long broken = prose.stream().filter(line -> startsLower(line.text())).count();
        boolean wrapped =
                width >= SHORTEST_WRAP && width <= LONGEST_WRAP && broken * 5 >= prose.size();
        return wrapped ? width : 0;
    }

    private static boolean startsLower(String line) {
        return Character.isLowerCase(line.charAt(0));
    }

    private List<Paragraph> rejoined(int width) {
        var joined = new ArrayList<Paragraph>();
        Paragraph lastLine = null;
        for (var line : lines) {
            if (lastLine != null && continues(joined.getLast(), lastLine, line, width)) {
                joined.set(joined.size() - 1, joined.getLast().joinedWith(line));
            } else {
                joined.add(isInsideProse(lastLine, line, width) ? unnumbered(line) : line);
                remember(joined.getLast());
            }
            lastLine = line;
        }
        return joined;
    }

    private void remember(Paragraph paragraph) {
        if (paragraph.number() != null) {
            lastLabels.put(paragraph.number().label().scheme(), paragraph.number().label());
        }
    }

    private boolean continues(Paragraph open, Paragraph lastLine, Paragraph line, int width) {
        if (!open.isProseKind() || !line.isProseKind() || open.isRule() || line.isRule()) {
            return false;
        }
        if (line.outlineLevel() > 0
                || isNewItem(lastLine, line, width)
                || isForm(line)
                || isForm(lastLine)) {
            return false;
        }
        boolean capitalsAlike = open.isCapitals() == line.isCapitals() || !hasLetters(line);
        if (!capitalsAlike && !startsLower(line.text()) && open.isCapitals()) {
            return false;
        }
        boolean cut = lastLine.text().matches(".*[–—-]$");
        return startsLower(line.text())
                || cut && capitalsAlike
                || capitalsAlike && isFull(lastLine, line, width);
    }

    private static boolean hasLetters(Paragraph line) {
        return line.text().chars().anyMatch(Character::isLetter);
    }

    /// Whether the next line's first word would not have fitted: then the line ended by force.
    private static boolean isFull(Paragraph lastLine, Paragraph line, int width) {
        int blank = line.text().indexOf(' ');
        int firstWord = blank < 0 ? line.text().length() : blank;
        return lastLine.text().length() + 1 + firstWord > width * 0.95;
    }

    private boolean isNewItem(Paragraph lastLine, Paragraph line, int width) {
        return BULLET.matcher(line.text()).matches()
                || words.pattern("list-opener").matcher(line.folded()).find()
                || line.number() != null && !isInsideProse(lastLine, line, width);
    }

    /// A line whose "number" is the tail of a sentence: `… ngày 20` / `11. Nhân dịp …`.
    private boolean isInsideProse(@Nullable Paragraph lastLine, Paragraph line, int width) {
        return lastLine != null
                && line.number() != null
                && !isNext(line.number().label())
                && !line.number().label().scheme().alwaysHeads()
                && !lastLine.isCapitals()
                && !lastLine.text().matches(".*[.;:!?”\")…]$")
                && lastLine.text().length() > width * 0.9
                && line.number().label().scheme() != Scheme.ROMAN
                && !line.isCapitals();
    }

    private boolean isNext(Label label) {
        var last = lastLabels.get(label.scheme());
        return last != null && last.gapTo(label) == 0;
    }

    private static Paragraph unnumbered(Paragraph line) {
        return new Paragraph(
                line.span(),
                line.text(),
                line.kind(),
                line.outlineLevel(),
                line.bold(),
                line.centred(),
                null);
    }

    private boolean isForm(Paragraph line) {
        if (line.text().length() > LONGEST_WRAP) {
            return false;
        }
        var folded = line.folded();
        return words.pattern("head").matcher(folded).find()
                || words.pattern("date").matcher(folded).find() && line.words() < 12
                || words.pattern("draft").matcher(folded).find()
                || words.pattern("recipients").matcher(folded).find()
                || words.pattern("signing").matcher(line.text()).find();
    }
}
