package vn.daihoi.review.examples;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.OffsetMap;
import vn.daihoi.review.text.Pages;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.text.Typesetting;
import vn.daihoi.review.text.Typesetting.Converted;
import vn.daihoi.review.text.Typesetting.Lettering;
import vn.daihoi.review.text.Typesetting.Sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A paper in plain lines, one paragraph each; blank lines count for nothing.
///
/// `**…**` around a line makes it bold, `^` before it centres it, `| a | b |` is a table row (`^^`
/// a cell that goes on from above), `{900 abc}` stands for these words repeated up to that many,
/// `{U+200B}` for a character that cannot be seen. Marks `{+…+}`, `{-…-}`, `{=…=}` and `{?…?}`
/// stand for inserted, deleted, highlighted and commented text, `{^…^}` for letters that were not
/// in NFC.
///
/// `{~…~}` stands for letters converted from an old encoding. `@page 210 297 20 20 30 15` gives the
/// paper with its margins from the top, bottom, left and right in millimetres; `@font Arial 12` the
/// font of the lines below.
public final class ExamplePaper {

    private static final Pattern FILLER = Pattern.compile("\\{(\\d+) ([^{}]+)}");
    private static final Pattern MARK = Pattern.compile("\\{([+=?^~-])(.*?)[+=?^~-]}");
    private static final Pattern CODE = Pattern.compile("\\{U\\+([0-9A-F]{4})}");

    private static final int HEXADECIMAL = 16;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final List<Span> decomposed = new ArrayList<>();
    private final Set<Integer> continued = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Lettering> letterings = new ArrayList<>();
    private final List<Converted> converted = new ArrayList<>();
    private String font = "";
    private double points;
    private int table;

    private ExamplePaper() {}

    /// @param file name to give the paper
    /// @param lines paragraphs as described above
    public static ExtractedDocument of(String file, String lines) {
        var paper = new ExamplePaper();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paper::add);
        return paper.document(file, paper.leftovers);
    }

    private ExtractedDocument document(String file, List<Leftover> found) {
        return new ExtractedDocument(
                file,
                ExtractedDocument.Format.DOCX,
                text.toString(),
                blocks,
                found,
                new Pages(1, Pages.Method.ESTIMATE),
                List.of(),
                OffsetMap.identity(),
                new Typesetting(sheets, letterings, converted, decomposed, continued));
    }

    /// `@page …` and `@font …`
    private void direct(String line) {
        var words = line.split(" ");
        if (words[0].equals("@page")) {
            double[] lengths =
                    Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
            sheets.add(
                    new Sheet(
                            lengths[0],
                            lengths[1],
                            lengths[2],
                            lengths[3],
                            lengths[4],
                            lengths[5],
                            text.length()));
        } else {
            int size = line.lastIndexOf(' ');
            font = line.substring(words[0].length() + 1, size);
            points = Double.parseDouble(line.substring(size + 1));
        }
    }

    private void add(String line) {
        if (line.startsWith("@")) {
            direct(line);
            return;
        }
        boolean centred = line.startsWith("^");
        var inner = (centred ? line.substring(1) : line).strip();
        boolean bold = inner.startsWith("**") && inner.endsWith("**") && inner.length() > 4;
        if (bold) {
            inner = inner.substring(2, inner.length() - 2);
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        if (inner.startsWith("|")) {
            addRow(inner);
        } else {
            addParagraph(inner, bold, centred);
        }
    }

    private void addParagraph(String line, boolean bold, boolean centred) {
        int start = text.length();
        appendMarked(filled(line));
        if (!font.isEmpty()) {
            letterings.add(new Lettering(new Span(start, text.length()), font, points));
        }
        table = 0;
        blocks.add(block(Block.Kind.PARAGRAPH, start, bold, centred, List.of(), 0));
    }

    private Block block(
            Block.Kind kind,
            int start,
            boolean bold,
            boolean centred,
            List<Span> cells,
            int table) {
        return new Block(
                kind, start, text.length(), start, null, 0, bold, false, centred, cells, table, 0);
    }

    private void addRow(String line) {
        if (table == 0) {
            table = 1 + (int) blocks.stream().mapToInt(Block::table).max().orElse(0);
        }
        int start = text.length();
        var cells = new ArrayList<Span>();
        for (var cell : line.substring(1).split("\\|")) {
            if (!cells.isEmpty()) {
                text.append('\t');
            }
            int from = text.length();
            if (cell.strip().equals("^^")) {
                continued.add(from);
            } else {
                text.append(cell.strip());
            }
            cells.add(new Span(from, text.length()));
        }
        blocks.add(block(Block.Kind.TABLE_ROW, start, false, false, cells, table));
    }

    private static String filled(String line) {
        var seen = FILLER.matcher(line).replaceAll(ExamplePaper::repeated);
        return CODE.matcher(seen)
                .replaceAll(
                        code -> Character.toString(Integer.parseInt(code.group(1), HEXADECIMAL)));
    }

    private static String repeated(MatchResult filler) {
        var words = filler.group(2).strip().split(" ");
        int times = Integer.parseInt(filler.group(1)) / words.length;
        return (filler.group(2).strip() + " ").repeat(times).strip();
    }

    private void appendMarked(String line) {
        var m = MARK.matcher(line);
        int from = 0;
        while (m.find()) {
            text.append(line, from, m.start());
            mark(m.group(1).charAt(0), m.group(2));
            from = m.end();
        }
        text.append(line, from, line.length());
    }

    private void mark(char sign, String words) {
        int start = text.length();
        if (sign == '~') {
            text.append(words);
            converted.add(new Converted(new Span(start, text.length()), "TCVN3", true));
            return;
        }
        if (sign == '^') {
            text.append(words);
            decomposed.add(new Span(start, text.length()));
            return;
        }
        boolean stays = sign == '+' || sign == '=';
        if (stays) {
            text.append(words);
        }
        leftovers.add(new Leftover(kind(sign), new Span(start, text.length()), stays ? "" : words));
    }

    private static Leftover.Kind kind(char sign) {
        return switch (sign) {
            case '+' -> Leftover.Kind.INSERTION;
            case '-' -> Leftover.Kind.DELETION;
            case '=' -> Leftover.Kind.HIGHLIGHT;
            default -> Leftover.Kind.COMMENT;
        };
    }
}
