package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The automatic lists of a Word file, and where their counting stands.
///
/// Source: ECMA-376 part 1, 17.9. Lists that share an abstract definition count on together; a list
/// that overrides the start begins anew where it is first used.
final class DocxNumbering {

    private static final int LEVELS = 9;

    private record Level(
            int start,
            String format,
            String text,
            int restartAfter,
            boolean legal,
            @Nullable String style,
            String font) {

        static final Level PLAIN = new Level(1, "decimal", "", -1, false, null, "");

        String shown(int number) {
            return switch (format) {
                case "none" -> "";
                case "upperRoman" -> Numerals.upperRoman(number);
                case "lowerRoman" -> Numerals.lowerRoman(number);
                case "upperLetter" -> Numerals.upperLetter(number);
                case "lowerLetter" -> Numerals.lowerLetter(number);
                case "decimalZero" -> Numerals.twoDigits(number);
                default -> Integer.toString(number);
            };
        }
    }

    private static final class Definition {
        final Level[] levels = new Level[LEVELS];
        final int[] counts = new int[LEVELS];
        final boolean[] started = new boolean[LEVELS];
        @Nullable String styleLink;

        Definition() {
            Arrays.fill(levels, Level.PLAIN);
        }
    }

    private static final class Numbered {
        String definition = "";
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, Level> levels = new HashMap<>();
        final Set<Integer> begun = new HashSet<>();
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Numbered> lists = new HashMap<>();
    private final DocxStyles styles;

    private DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    static DocxNumbering read(@Nullable Xml xml, DocxStyles styles) throws CannotRead {
        var numbering = new DocxNumbering(styles);
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                numbering.readDefinition(xml);
            } else if (xml.isStart() && xml.name().equals("num")) {
                numbering.readList(xml);
            }
        }
        return numbering;
    }

    /// Counts one paragraph.
    ///
    /// @param form of the paragraph, styles included
    /// @param styleId style of the paragraph, which may decide the level
    /// @return what Word shows before the paragraph; null when it is in no list or the list shows
    ///   nothing
    @Nullable String next(DocxForm form, @Nullable String styleId) {
        @Nullable Numbered list = form.number() == null ? null : lists.get(form.number());
        @Nullable Definition definition = list == null ? null : definition(list);
        if (list == null || definition == null) {
            return null;
        }
        int level = form.listLevel() != null ? form.listLevel() : levelOf(definition, styleId);
        count(list, definition, level);
        String label = label(list, definition, level);
        return label.isEmpty() ? null : label;
    }

    private @Nullable Definition definition(Numbered list) {
        @Nullable Definition definition = definitions.get(list.definition);
        if (definition == null || definition.styleLink == null) {
            return definition;
        }
        @Nullable String number = styles.listOf(definition.styleLink);
        @Nullable Numbered linked = number == null ? null : lists.get(number);
        return linked == null ? definition : definitions.get(linked.definition);
    }

    private static int levelOf(Definition definition, @Nullable String styleId) {
        for (int level = 0; level < LEVELS; level++) {
            @Nullable String style = definition.levels[level].style();
            if (style != null && style.equals(styleId)) {
                return level;
            }
        }
        return 0;
    }

    private static void count(Numbered list, Definition definition, int level) {
        @Nullable Integer start = list.starts.get(level);
        if (start != null && list.begun.add(level)) {
            definition.counts[level] = start;
        } else if (definition.started[level]) {
            definition.counts[level]++;
        } else {
            definition.counts[level] = level(list, definition, level).start();
        }
        definition.started[level] = true;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int restart = level(list, definition, deeper).restartAfter();
            if (restart < 0 || level < restart) {
                definition.started[deeper] = false;
            }
        }
    }

    private static Level level(Numbered list, Definition definition, int level) {
        return list.levels.getOrDefault(level, definition.levels[level]);
    }

    private static String label(Numbered list, Definition definition, int at) {
        Level level = level(list, definition, at);
        if (level.format().equals("bullet")) {
            return Glyphs.of(level.text(), level.font());
        }
        var label = new StringBuilder();
        for (int i = 0; i < level.text().length(); i++) {
            char character = level.text().charAt(i);
            int of = i + 1 < level.text().length() ? level.text().charAt(i + 1) - '1' : -1;
            if (character == '%' && of >= 0 && of < LEVELS) {
                label.append(number(list, definition, of, level.legal()));
                i++;
            } else {
                label.append(character);
            }
        }
        boolean onlyMarks = label.chars().noneMatch(Character::isLetterOrDigit);
        return level.format().equals("none") && onlyMarks ? "" : label.toString().strip();
    }

    private static String number(Numbered list, Definition definition, int of, boolean legal) {
        Level level = level(list, definition, of);
        int number = definition.started[of] ? definition.counts[of] : level.start();
        return legal ? Integer.toString(number) : level.shown(number);
    }

    private void readDefinition(Xml xml) throws CannotRead {
        var definition = new Definition();
        definitions.put(xml.attribute("abstractNumId", ""), definition);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("lvl")) {
                int at = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                definition.levels[at] = readLevel(xml);
            } else {
                if (xml.name().equals("numStyleLink")) {
                    definition.styleLink = xml.attribute("val");
                }
                xml.skip();
            }
        }
    }

    private void readList(Xml xml) throws CannotRead {
        var list = new Numbered();
        lists.put(xml.attribute("numId", ""), list);
        int depth = xml.depth();
        int overridden = 0;
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> list.definition = xml.attribute("val", "");
                case "lvlOverride" -> overridden = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                case "startOverride" -> list.starts.put(overridden, xml.number("val", 1));
                case "lvl" -> list.levels.put(overridden, readLevel(xml));
                default -> xml.skip();
            }
        }
    }

    private static Level readLevel(Xml xml) throws CannotRead {
        int start = 1;
        String format = "decimal";
        String text = "";
        int restart = -1;
        boolean legal = false;
        @Nullable String style = null;
        String font = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = xml.attribute("val", format);
                case "lvlText" -> text = xml.attribute("val", "");
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> legal = DocxLook.isOn(xml);
                case "pStyle" -> style = xml.attribute("val");
                case "rPr" -> {
                    font = DocxLook.read(xml).font();
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        return new Level(start, format, text, restart, legal, style, font);
    }
}
