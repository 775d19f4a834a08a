package vn.daihoi.review.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Phrases that a text may end with, a colon after them allowed. Looked up, not searched for: it is
/// asked for every number of a paper.
final class Ending {

    private final Set<String> phrases;
    private final int longest;

    Ending(List<String> phrases) {
        this.phrases = new TreeSet<>(phrases);
        this.longest = phrases.stream().mapToInt(each -> each.split(" ").length).max().orElse(0);
    }

    /// @param words joined by single blanks, see [#words(String)]
    boolean ends(String words) {
        int from = words.length();
        for (int count = 0; count < longest && from > 0; count++) {
            from = words.lastIndexOf(' ', from - 1);
            if (phrases.contains(words.substring(from + 1))) {
                return true;
            }
        }
        return false;
    }

    /// A text without a colon and blanks at its end, blanks joined.
    static String words(String text) {
        var words = text.strip();
        if (words.endsWith(":")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        return words.replaceAll("\\s+", " ");
    }
}
