package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.indicators.SubjectWords;
import vn.daihoi.review.language.Quantities;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.language.Unit;
import vn.daihoi.review.passages.Passage;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the sentences and table rows of a paper that speak of a target.
///
/// A sentence speaks of it when it holds nearly all telling words of its subject; two or more.
final class TargetSearch {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NEARLY_ALL_PERCENT = 80;
    private static final int LEAST_WORDS = 2;
    private static final int FEW_WORDS = 3;
    private static final Set<Format> KEEP_NO_COLUMNS = Set.of(Format.PDF, Format.TEXT);
    private static final String ENDS = ".;!?";
    private static final int MOST_PIECES = 6;
    private static final int LONGEST_PIECE = 15;

    /// A sentence or row.
    ///
    /// @param passage the paragraph around it
    /// @param said its words, folded, with those of merged cells that it goes on from and one name
    ///   for residential areas
    /// @param words its telling words
    /// @param figures in it
    /// @param row whether it is a table row, or pieces that may be one
    /// @param torn whether it is made of short pieces of a file that does not keep columns
    record Place(
            Span span,
            Passage passage,
            String said,
            Set<String> words,
            List<Quantity> figures,
            boolean row,
            boolean torn) {

        /// Figures of the wanted kind. A bare number counts in a table only, where its unit may
        /// stand elsewhere; in prose it may belong to a name.
        List<Quantity> alike(Quantity wanted) {
            return figures.stream()
                    .filter(figure ->
                            figure.unit().kind() == wanted.unit().kind()
                                    || row && figure.unit().kind() == Unit.Kind.NONE)
                    .toList();
        }
    }

    private final ReviewedText text;
    private final List<Place> places = new ArrayList<>();

    TargetSearch(ReviewedText text, PaperForms forms) {
        this.text = text;
        for (var passage : text.passageKinds(forms).all()) {
            if (!passage.heading() || !text.quantitiesIn(passage.span()).isEmpty()) {
                add(passage);
            }
        }
        if (KEEP_NO_COLUMNS.contains(text.document().document().format())) {
            addTorn(text.passageKinds(forms).all());
        }
    }

    /// Cells of a table that lost its columns are short lines without an end.
    private void addTorn(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            int end = i;
            while (end < passages.size() && end < i + MOST_PIECES && isPiece(passages.get(end))) {
                end++;
            }
            if (end - i > 1) {
                var first = passages.get(i).span();
                var span = new Span(first.start(), passages.get(end - 1).span().end());
                add(passages.get(i), span, span.of(text.folded()), true, true);
            }
        }
    }

    private boolean isPiece(Passage passage) {
        var words = passage.span().of(text.text()).strip();
        return !passage.heading()
                && !words.isEmpty()
                && ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                && Words.count(words) <= LONGEST_PIECE;
    }

    private void add(Passage passage) {
        var row = text.tableRows().at(passage.span());
        if (row != null) {
            var said = above(row) + passage.span().of(text.folded());
            add(passage, passage.span(), said, true, false);
            return;
        }
        for (var sentence : Sentences.in(text.text(), passage.span())) {
            add(passage, sentence, sentence.of(text.folded()), false, false);
        }
    }

    private String above(Block row) {
        return text.mergedCells().above(row.cells()).stream()
                .map(cell -> cell.of(text.folded()) + " ")
                .collect(Collectors.joining());
    }

    private void add(Passage passage, Span span, String words, boolean row, boolean torn) {
        var said = SubjectWords.withOneNameForAreas(words);
        places.add(
                new Place(
                        span,
                        passage,
                        said,
                        SubjectWords.of(said),
                        text.quantitiesIn(span),
                        row,
                        torn));
    }

    /// Whether its subject has words enough to be known again.
    static boolean canBeKnown(Context.Target target) {
        return words(target).size() >= LEAST_WORDS;
    }

    /// Places that speak of the target, those with all its words first.
    List<Place> places(Context.Target target) {
        var wanted = words(target);
        return places.stream()
                .filter(place -> share(wanted, place) >= NEARLY_ALL_PERCENT)
                .filter(place ->
                        place.torn() || wanted.size() > FEW_WORDS || holdsPhrase(wanted, place))
                .sorted((a, b) -> Integer.compare(share(wanted, b), share(wanted, a)))
                .toList();
    }

    /// Places that hold every one of some words, telling or not, in any order.
    List<Place> placesWith(Set<String> words) {
        return places.stream().filter(place -> plainWords(place).containsAll(words)).toList();
    }

    private Set<String> plainWords(Place place) {
        return plainWords(place.span().of(text.folded()));
    }

    /// @param folded any phrase, folded
    static Set<String> plainWords(String folded) {
        return Set.copyOf(new HashSet<>(List.of(NO_WORD.split(folded.strip()))));
    }

    /// Few words are met by chance in a long sentence; they must stand together.
    private static boolean holdsPhrase(Set<String> wanted, Place place) {
        var words = place.said().replaceAll("[^\\p{L}\\p{N}]+", " ");
        return (" " + words + " ").contains(" " + String.join(" ", wanted) + " ");
    }

    /// Whether the place holds every telling word of the target.
    static boolean isWhole(Context.Target target, Place place) {
        return place.words().containsAll(words(target));
    }

    private static int share(Set<String> wanted, Place place) {
        var met = new HashSet<>(wanted);
        met.retainAll(place.words());
        return met.size() * 100 / wanted.size();
    }

    private static Set<String> words(Context.Target target) {
        return SubjectWords.of(SubjectWords.withOneNameForAreas(Folded.of(target.subject())));
    }

    /// Figures of the target's value; none when it is not written as one.
    static List<Quantity> figures(Context.Target target) {
        var folded = Folded.of(target.value());
        return Quantities.in(folded, new Span(0, folded.length()));
    }
}
