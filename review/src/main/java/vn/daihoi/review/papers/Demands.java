package vn.daihoi.review.papers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.Label;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Profile;
import vn.daihoi.review.language.DateMention;
import vn.daihoi.review.language.Dates;
import vn.daihoi.review.language.DocumentNumber;
import vn.daihoi.review.language.DocumentNumbers;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a paper demands: sentences of its body with a word of duty and, beside it, a day, a
/// quantity or somebody it speaks to. Weak words such as `phải` need a day or a quantity; grounds,
/// conditions and closing sentences demand nothing. Officers look through what is proposed, so a
/// little too much is better than too little.
public final class Demands {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 600;
    private static final int MOST = 60;
    private static final Lexicon WORDS = Lexicon.load("/vn/daihoi/review/papers/papers.properties");
    private static final Pattern MARK = Pattern.compile("^[\\s\\p{Pd}+*•.)\\d]+");

    private final Profile profile;
    private final List<Pattern> duties;
    private final List<Pattern> weakDuties;
    private final List<Pattern> noDuty;

    public Demands(Profile profile) {
        this.profile = profile;
        this.duties = words(profile.papers().duties());
        this.weakDuties = words(profile.papers().weakDuties());
        this.noDuty = words(profile.papers().noDuty());
    }

    private static List<Pattern> words(List<String> words) {
        return words.stream().map(each -> word(Folded.of(each))).toList();
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})");
    }

    /// @param issued day of the paper; years that a sentence leaves out are taken from it
    /// @return in reading order
    public List<Demand> in(ExtractedDocument document, LocalDate issued) {
        var found = new ArrayList<Demand>();
        var before = "";
        for (Span paragraph : SectionFinder.find(document).paragraphs()) {
            for (Span sentence : Sentences.in(document.text(), paragraph)) {
                var text = plain(sentence.of(document.text()));
                demand(whole(before, text), issued).ifPresent(found::add);
                before = text;
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static String plain(String sentence) {
        return MARK.matcher(sentence).replaceFirst("").replaceAll("\\s+", " ").strip();
    }

    /// A line that holds only a time belongs to the one before it.
    private static String whole(String before, String text) {
        boolean isTime = WORDS.pattern("time-only").matcher(Folded.of(text)).find();
        return isTime && before.length() + text.length() < LONGEST ? before + " " + text : text;
    }

    private Optional<Demand> demand(String text, LocalDate issued) {
        var folded = Folded.of(text);
        if (text.length() < SHORTEST || text.length() > LONGEST || demandsNothing(folded)) {
            return Optional.empty();
        }
        var due = due(text, folded, issued);
        var level = level(folded);
        var figure = figure(folded);
        var strong = first(duties, folded);
        boolean bound = due != null || figure != null;
        boolean isDemand = strong.isEmpty() ? bound : bound || level != null;
        var ground = strong.isEmpty() ? first(weakDuties, folded) : strong;
        return isDemand && !ground.isEmpty()
                ? Optional.of(new Demand(text, due, level, figure, ground))
                : Optional.empty();
    }

    private boolean demandsNothing(String folded) {
        return noDuty.stream().anyMatch(words -> words.matcher(folded).lookingAt());
    }

    /// The one that stands first; empty when there is none.
    private static String first(List<Pattern> words, String folded) {
        return words.stream()
                .map(each -> each.matcher(folded))
                .filter(Matcher::find)
                .min(Comparator.comparingInt(Matcher::start))
                .map(Matcher::group)
                .orElse("");
    }

    /// The latest day that stands behind a word such as `trước`, else the latest still to come.
    private static @Nullable LocalDate due(String text, String folded, LocalDate issued) {
        var dates = uncited(text, folded).stream().filter(date -> !isPast(date, issued)).toList();
        return dates.stream()
                .filter(date ->
                        WORDS.pattern("limit-before")
                                .matcher(folded.substring(0, date.span().start()))
                                .find())
                .findFirst()
                .or(() -> dates.stream().reduce((_, last) -> last))
                .flatMap(date -> day(date, issued))
                .orElse(null);
    }

    /// Without those that say when another paper was issued.
    private static List<DateMention> uncited(String text, String folded) {
        var dates = Dates.in(text, folded);
        var cited =
                DocumentNumbers.in(text, folded, dates).stream()
                        .map(DocumentNumber::date)
                        .filter(Objects::nonNull)
                        .toList();
        return dates.stream().filter(date -> !cited.contains(date)).toList();
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
        var figure = WORDS.pattern("figure").matcher(folded);
        return figure.find() ? Integer.valueOf(figure.group("figure")) : null;
    }
}
