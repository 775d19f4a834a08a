package vn.daihoi.review.papers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.Label;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Profile;
import vn.daihoi.review.language.DateMention;
import vn.daihoi.review.language.Dates;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what a paper demands: sentences of its body with a word of duty and, beside it, a day or
/// somebody it speaks to. A sentence that has neither is told only when its duty opens it.
public final class Demands {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 600;
    private static final int MOST = 60;
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?:ít nhất|tối thiểu|không dưới)\\s(?:0?)(?<figure>\\d{1,6})(?![\\d.,/%])");
    private static final Pattern MARK = Pattern.compile("^[\\s\\p{Pd}+*•.)\\d]+");
    private static final Pattern BEFORE =
            Pattern.compile("(?:trước|chậm nhất|xong|đến)[^.;]{0,25}$");

    private final Profile profile;
    private final List<Pattern> duties;

    public Demands(Profile profile) {
        this.profile = profile;
        this.duties =
                profile.papers().duties().stream().map(words -> word(Folded.of(words))).toList();
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})");
    }

    /// @param issued day of the paper; years that a sentence leaves out are taken from it
    /// @return in reading order
    public List<Demand> in(ExtractedDocument document, LocalDate issued) {
        var found = new ArrayList<Demand>();
        for (Span paragraph : SectionFinder.find(document).paragraphs()) {
            for (Span sentence : Sentences.in(document.text(), paragraph)) {
                demand(sentence.of(document.text()), issued).ifPresent(found::add);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private Optional<Demand> demand(String sentence, LocalDate issued) {
        var text = MARK.matcher(sentence).replaceFirst("").replaceAll("\\s+", " ").strip();
        var folded = Folded.of(text);
        var duty = duty(folded);
        if (duty.isEmpty() || text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.empty();
        }
        var due = due(text, folded, issued);
        var level = level(folded);
        if (due == null && level == null && !folded.startsWith(duty)) {
            return Optional.empty();
        }
        return Optional.of(new Demand(text, due, level, figure(folded), duty));
    }

    private String duty(String folded) {
        return duties.stream()
                .map(duty -> duty.matcher(folded))
                .filter(java.util.regex.Matcher::find)
                .min(Comparator.comparingInt(java.util.regex.Matcher::start))
                .map(java.util.regex.Matcher::group)
                .orElse("");
    }

    /// The latest day that stands behind a word such as `trước`, else the latest still to come.
    private static @Nullable LocalDate due(String text, String folded, LocalDate issued) {
        var dates = Dates.in(text, folded).stream().filter(date -> !isPast(date, issued)).toList();
        return dates.stream()
                .filter(date -> BEFORE.matcher(folded.substring(0, date.span().start())).find())
                .findFirst()
                .or(() -> dates.stream().reduce((_, last) -> last))
                .flatMap(date -> day(date, issued))
                .orElse(null);
    }

    private static boolean isPast(DateMention date, LocalDate issued) {
        return day(date, issued).map(day -> day.isBefore(issued)).orElse(true);
    }

    private static Optional<LocalDate> day(DateMention date, LocalDate issued) {
        return date.year() != null ? date.latest() : yearless(date, issued);
    }

    /// `trước ngày 30/9`: the next such day after the paper.
    private static Optional<LocalDate> yearless(DateMention date, LocalDate issued) {
        if (date.month() == null || date.day() == null || date.isImpossible()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(issued.getYear(), date.month(), date.day());
            return Optional.of(day.isBefore(issued) ? day.plusYears(1) : day);
        } catch (java.time.DateTimeException leapDay) {
            return Optional.empty();
        }
    }

    /// The lowest level whose units the sentence names: who is named last does the work.
    private @Nullable String level(String folded) {
        return profile.levels().stream()
                .filter(level -> level.upperLevel().isPresent() && isNamed(level, folded))
                .max(Comparator.comparingInt(Level::order))
                .map(Level::code)
                .orElse(null);
    }

    private static boolean isNamed(Level level, String folded) {
        return level.unitKinds().stream()
                .map(Label::vi)
                .map(Folded::of)
                .anyMatch(kind -> word(kind).matcher(folded).find());
    }

    private static @Nullable Integer figure(String folded) {
        var figure = FIGURE.matcher(folded);
        return figure.find() ? Integer.valueOf(figure.group("figure")) : null;
    }
}
