package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The automatic lists of an OpenDocument text, and where their counting stands.
///
/// Source: OpenDocument 1.3 part 3, 5.3 and 16.30 to 16.35. Counting goes by list, not by style: a
/// list starts anew unless it says that it continues.
final class OdtLists {

    private static final int LEVELS = 10;
    private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

    /// @param bullet sign of a level without numbers, null for a numbered one
    /// @param pattern of LibreOffice, with `%1%` for the number of the first level; may be null
    private record Level(
            @Nullable String bullet,
            String format,
            String prefix,
            String suffix,
            int shownLevels,
            int start,
            @Nullable String pattern) {

        static final Level PLAIN = new Level(null, "", "", "", 1, 1, null);

        String number(int value) {
            return switch (format) {
                case "" -> "";
                case "I" -> Numerals.upperRoman(value);
                case "i" -> Numerals.lowerRoman(value);
                case "A" -> Numerals.upperLetter(value);
                case "a" -> Numerals.lowerLetter(value);
                default -> Integer.toString(value);
            };
        }
    }

    private static final class Count {
        final String style;
        final int[] values = new int[LEVELS];
        final boolean[] started = new boolean[LEVELS];

        Count(String style) {
            this.style = style;
        }
    }

    private static final String OUTLINE = "";

    private final Map<String, Level[]> styles = new HashMap<>();
    private final Map<String, Count> byId = new HashMap<>();
    private final Map<String, Count> byStyle = new HashMap<>();
    private final Count outline = new Count(OUTLINE);
    private final Deque<Count> open = new ArrayDeque<>();
    private boolean labelDue;
    private @Nullable Integer startValue;

    /// Enters the `text:list` that starts here.
    void start(Xml xml) {
        @Nullable Count outer = open.peek();
        open.push(outer != null ? outer : count(xml));
        labelDue = false;
    }

    private Count count(Xml xml) {
        String style = xml.attribute("style-name", "?");
        @Nullable Count before = byId.get(xml.attribute("continue-list", ""));
        if (before == null && xml.attribute("continue-numbering", "").equals("true")) {
            before = byStyle.get(style);
        }
        Count count = before != null ? before : new Count(style);
        byStyle.put(style, count);
        byId.put(xml.attribute("id", "?"), count);
        return count;
    }

    void end() {
        open.poll();
        labelDue = false;
    }

    /// Enters an item: its first paragraph is to carry the label.
    void startItem(Xml xml) {
        labelDue = true;
        int value = xml.number("start-value", -1);
        startValue = value < 0 ? null : (Integer) value;
    }

    /// Enters the head of a list, whose paragraphs carry no label.
    void startHeader() {
        labelDue = false;
    }

    /// @return label of the paragraph that starts here, null for none
    @Nullable String next() {
        @Nullable Count count = open.peek();
        if (count == null || !labelDue) {
            return null;
        }
        labelDue = false;
        return next(count, open.size() - 1);
    }

    /// @param level of a heading, from 1
    /// @return its number, null where headings are not numbered
    @Nullable String nextHeading(int level) {
        return open.isEmpty() && styles.containsKey(OUTLINE)
                ? next(outline, Math.clamp(level, 1, LEVELS) - 1)
                : null;
    }

    private @Nullable String next(Count count, int depth) {
        int level = Math.min(depth, LEVELS - 1);
        Level[] levels = styles.getOrDefault(count.style, plain());
        if (startValue != null) {
            count.values[level] = startValue;
        } else {
            count.values[level] =
                    count.started[level] ? count.values[level] + 1 : levels[level].start();
        }
        startValue = null;
        count.started[level] = true;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count.started[deeper] = false;
        }
        String label = label(count, levels, level);
        return label.isEmpty() ? null : label;
    }

    private static String label(Count count, Level[] levels, int at) {
        Level level = levels[at];
        if (level.bullet() != null) {
            return level.bullet();
        }
        String label =
                level.pattern() == null ? joined(count, levels, at) : filled(count, levels, at);
        boolean onlyMarks = label.chars().noneMatch(Character::isLetterOrDigit);
        return level.format().isEmpty() && onlyMarks ? "" : label.strip();
    }

    private static String joined(Count count, Level[] levels, int at) {
        Level level = levels[at];
        var label = new StringBuilder(level.prefix());
        for (int of = Math.max(0, at - level.shownLevels() + 1); of <= at; of++) {
            String number = number(count, levels, of);
            label.append(number).append(of < at && !number.isEmpty() ? "." : "");
        }
        return label.append(level.suffix()).toString();
    }

    private static String filled(Count count, Level[] levels, int at) {
        String pattern = levels[at].pattern();
        Matcher place = PLACE.matcher(pattern == null ? "" : pattern);
        return place.replaceAll(found -> {
            int of = Math.clamp(Integer.parseInt(found.group(1)), 1, LEVELS) - 1;
            return number(count, levels, of);
        });
    }

    private static String number(Count count, Level[] levels, int of) {
        return levels[of].number(count.started[of] ? count.values[of] : levels[of].start());
    }

    /// Reads the `text:list-style` or `text:outline-style` that starts here.
    void readStyle(Xml xml) throws CannotRead {
        Level[] levels = plain();
        boolean isOutline = xml.name().equals("outline-style");
        styles.put(isOutline ? OUTLINE : xml.attribute("name", "?"), levels);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int at = Math.clamp(xml.number("level", 1), 1, LEVELS) - 1;
            switch (xml.name()) {
                case "list-level-style-bullet" -> levels[at] = bullet(xml);
                case "list-level-style-image" ->
                        levels[at] = new Level("•", "", "", "", 1, 1, null);
                case "list-level-style-number", "outline-level-style" -> {
                    levels[at] = numbered(xml);
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private static Level bullet(Xml xml) throws CannotRead {
        String sign = xml.attribute("bullet-char", "•");
        String font = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("text-properties")) {
                font = xml.attribute("font-name", xml.attribute("font-family", ""));
            }
        }
        return new Level(Glyphs.of(sign, font), "", "", "", 1, 1, null);
    }

    private static Level numbered(Xml xml) {
        return new Level(
                null,
                xml.attribute("num-format", ""),
                xml.attribute("num-prefix", ""),
                xml.attribute("num-suffix", ""),
                Math.clamp(xml.number("display-levels", 1), 1, LEVELS),
                xml.number("start-value", 1),
                xml.attribute("num-list-format"));
    }

    private static Level[] plain() {
        var levels = new Level[LEVELS];
        Arrays.fill(levels, Level.PLAIN);
        return levels;
    }
}
