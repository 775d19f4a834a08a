package vn.daihoi.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.Basis;
import vn.daihoi.profile.Mark;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// One rule as the page shows it.
///
/// @param id public id of a review rule; empty for other rules
/// @param name what the rule is about
/// @param demand what it says, in words; may be empty
/// @param basis source, mark and note
/// @param detail whether it belongs to the line above that is no detail
public record RuleLine(String id, String name, String demand, Basis basis, boolean detail) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    static RuleLine of(String name, String demand, Basis basis) {
        return new RuleLine("", name, demand, basis, false);
    }

    static RuleLine detail(String name, String demand, Basis basis) {
        return new RuleLine("", name, demand, basis, true);
    }

    public String source() {
        return basis.source();
    }

    public @Nullable String note() {
        return basis.note();
    }

    /// End of the message key `rules.mark.<word>`, and of the style class.
    public String mark() {
        return basis.mark().name().toLowerCase(Locale.ROOT);
    }

    /// Whether the words of the question stand in the line one after another, the last one perhaps
    /// only begun, without regard to diacritics and case, and the mark is the wanted one. Single
    /// syllables would be found everywhere.
    ///
    /// @param mark null: any
    boolean answers(String question, @Nullable Mark mark) {
        String remark = note() == null ? "" : note();
        String text = String.join(" ", "", id, name, demand, source(), remark);
        return (mark == null || basis.mark() == mark)
                && words(text).contains(words(" " + question).stripTrailing());
    }

    /// Folded, with one blank between two words.
    private static String words(String text) {
        return NO_WORD.matcher(fold(text)).replaceAll(" ");
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
