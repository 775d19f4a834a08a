package vn.daihoi.reviews.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Targets as people paste them: one a line, subject and value parted by a colon, a tab (a row of a
/// spreadsheet) or a bar; list marks in front are left out.
///
/// @param figures value by subject, in the order of the lines
/// @param faults lines that hold no subject with a value, by number from 1
public record FigureLines(Map<String, String> figures, List<Fault> faults) {

    /// Longest pasted list, in UTF-16 units.
    public static final int LONGEST = 20_000;

    private static final Pattern LINE =
            Pattern.compile(
                    "^(?:[-–•+*]|\\d{1,3}[.)])?\\s*([^:\\t|]{2,300}?)\\s*[:\\t|]\\s*([^\\t|]{1,100}?)\\s*$");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /// @param line number from 1
    /// @param words as typed
    public record Fault(int line, String words) {}

    public static FigureLines read(String text) {
        var figures = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !read(line.strip(), figures)) {
                faults.add(new Fault(number, line.strip()));
            }
        }
        return new FigureLines(figures, faults);
    }

    /// @return false for a line without subject, value or figure, or with a subject given before
    private static boolean read(String line, Map<String, String> figures) {
        var match = LINE.matcher(line);
        return match.matches()
                && DIGIT.matcher(match.group(2)).find()
                && figures.putIfAbsent(match.group(1), match.group(2)) == null;
    }
}
