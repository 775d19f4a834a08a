package vn.daihoi.review.language;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/// Finds numbers of papers in the two grammars in use: State and Front `12/KH-MTTQ-BTT`, Party
/// `11-TT/QU`, with the word before and the date behind them.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW.
public final class DocumentNumbers {

    private static final Lexicon WORDS = Lexicon.load("numbers.properties");
    private static final int REACH = 40;
    private static final int ISSUER = 160;

    private DocumentNumbers() {}

    /// @param text in NFC; symbols are known by their capitals
    /// @param folded the same, folded
    /// @param dates all dates of the text in reading order
    /// @return in reading order
    public static List<DocumentNumber> in(String text, String folded, List<DateMention> dates) {
        var found = new ArrayList<DocumentNumber>();
        var taken = new Taken();
        for (var form : List.of(DocumentNumber.Form.PARTY, DocumentNumber.Form.STATE)) {
            WORDS.find(form.name().toLowerCase(Locale.ROOT), folded, text).stream()
                    .filter(taken::take)
                    .map(match -> number(match, form, folded, dates))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(number -> number.span().start()));
        return found;
    }

    private static DocumentNumber number(
            MatchResult match, DocumentNumber.Form form, String folded, List<DateMention> dates) {
        var date = cited(match.end(), folded, dates);
        return new DocumentNumber(
                new Span(match.start(), match.end()),
                figure(match, "number"),
                figure(match, "year"),
                match.group("symbol").replaceAll("\\s+", "").replaceAll("[–—‑]", "-"),
                form,
                type(match.start(), folded),
                date,
                issuer(date == null ? match.end() : date.span().end(), folded));
    }

    private static String issuer(int end, String folded) {
        var behind = folded.substring(end, Math.min(folded.length(), end + ISSUER));
        var issuer = WORDS.pattern("issuer-behind").matcher(behind);
        return issuer.find() ? issuer.group("issuer").replaceAll("\\s+", " ") : "";
    }

    private static @Nullable Integer figure(MatchResult match, String name) {
        if (!match.namedGroups().containsKey(name)) {
            return null;
        }
        var digits = match.group(name);
        return digits == null || digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private static String type(int start, String folded) {
        var before = folded.substring(Math.max(0, start - REACH), start);
        var type = WORDS.pattern("type-before").matcher(before);
        return type.find() ? type.group("type").replaceAll("\\s+", " ") : "";
    }

    private static @Nullable DateMention cited(int end, String folded, List<DateMention> dates) {
        int index = firstFrom(end, dates);
        if (index == dates.size()) {
            return null;
        }
        var next = dates.get(index);
        var gap = folded.substring(end, next.span().start());
        return gap.length() <= REACH && WORDS.pattern("gap").matcher(gap).matches() ? next : null;
    }

    private static int firstFrom(int offset, List<DateMention> dates) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (dates.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
