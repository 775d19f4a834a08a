package vn.daihoi.review.extract;

import vn.daihoi.review.text.Block.Kind;
import vn.daihoi.review.text.ExtractedDocument.Format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markdown as people write it by hand: headings, lists, pipe tables, quotes, emphasis. Lines of
/// one paragraph are joined by a blank, as every Markdown program shows them.
final class MarkdownReader {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*");
    private static final Pattern ITEM =
            Pattern.compile("[ \t]*([-*+•]|\\d{1,9}[.)])[ \t]+(.*)", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile(" {0,3}([-*_])([ \t]*\\1){2,}[ \t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \t]*");
    private static final Pattern TABLE_RULE =
            Pattern.compile("[ \t]*\\|?[ \t]*:?-+:?[ \t]*(\\|[ \t]*:?-+:?[ \t]*)*\\|?[ \t]*");
    private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}>[ \t]?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    private static final int LONGEST_RULE = 500;

    private final Draft draft;
    private final Budget budget;
    private final StringBuilder open = new StringBuilder();
    private String openLabel = "";
    private int table;
    private boolean fenced;

    private MarkdownReader(Budget budget) {
        this.budget = budget;
        this.draft = new Draft(budget);
    }

    static Reading read(FileName file, String text, Budget budget) throws CannotRead {
        var reader = new MarkdownReader(budget);
        List<String> lines = TextReader.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
        }
        reader.close();
        return reader.draft.finish(file, Format.MARKDOWN, PageEstimate.of(reader.draft), List.of());
    }

    private void line(String given, String next) throws CannotRead {
        budget.checkTime();
        if (FENCE.matcher(given).matches()) {
            fenced = !fenced;
            close();
        } else if (fenced) {
            close();
            open.append(given);
        } else {
            outsideOfFence(QUOTE.matcher(given).replaceFirst(""), next);
        }
    }

    private void outsideOfFence(String line, String next) throws CannotRead {
        if (isTableLine(line, next)) {
            tableLine(line);
            return;
        }
        table = 0;
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (heading.matches()) {
            close();
            heading(heading.group(2), heading.group(1).length());
        } else if (!open.isEmpty() && openLabel.isEmpty() && UNDERLINE.matcher(line).matches()) {
            String words = open.toString();
            open.setLength(0);
            heading(words, line.contains("=") ? 1 : 2);
        } else if (line.isBlank() || isRule(RULE, line)) {
            close();
        } else if (item.matches()) {
            close();
            openLabel = item.group(1);
            open.append(item.group(2));
        } else {
            continueParagraph(line);
        }
    }

    private void continueParagraph(String line) {
        if (!open.isEmpty()) {
            open.append(cutHardBreak() ? '\n' : ' ');
        }
        open.append(line.stripLeading());
    }

    /// Two blanks or a backslash at the end of a line ask for a line break.
    private boolean cutHardBreak() {
        int end = open.length();
        boolean backslash = open.charAt(end - 1) == '\\';
        while (end > 0 && (open.charAt(end - 1) == ' ' || backslash && end == open.length())) {
            end--;
        }
        boolean hardBreak = backslash || open.length() - end >= 2;
        open.setLength(end);
        return hardBreak;
    }

    private boolean isTableLine(String line, String next) {
        if (table > 0) {
            return line.contains("|");
        }
        return line.contains("|") && next.contains("|") && isRule(TABLE_RULE, next);
    }

    private void tableLine(String line) throws CannotRead {
        close();
        if (table == 0) {
            table = draft.startTable();
        }
        if (!isRule(TABLE_RULE, line)) {
            draft.addRow(cells(line), table, 0);
        }
    }

    /// Bounded, for these patterns go one call deeper for every repetition.
    private static boolean isRule(Pattern rule, String line) {
        return line.length() <= LONGEST_RULE && rule.matcher(line).matches();
    }

    private static List<Piece> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        var cells = new ArrayList<Piece>();
        for (String cell : CELL_BORDER.split(inner, -1)) {
            cells.add(Emphasis.read(cell.strip().replace("\\|", "|")));
        }
        return cells;
    }

    private void heading(String words, int level) throws CannotRead {
        draft.add(Emphasis.read(words), Shape.heading(level));
    }

    private void close() throws CannotRead {
        if (!open.isEmpty()) {
            String words = open.toString();
            draft.add(Emphasis.read(words), openShape());
        }
        open.setLength(0);
        openLabel = "";
    }

    private Shape openShape() {
        return openLabel.isEmpty()
                ? Shape.paragraph()
                : new Shape(Kind.LIST_ITEM, openLabel, 0, false, 0);
    }
}
