package vn.daihoi.overlap.internal;

import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.review.comparison.ComparedPaper;
import vn.daihoi.review.comparison.Comparison;
import vn.daihoi.review.comparison.CountedPassage;
import vn.daihoi.review.comparison.PaperComparison;
import vn.daihoi.review.overlap.SharedPassage.Change.Kind;
import vn.daihoi.review.text.Span;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares one document with others and tells what they share and since when.
///
/// @param comparison knows the wording that belongs to all
/// @param mine the document
record PairFinder(PaperComparison comparison, Text mine) {

    private static final int FINGERPRINT_BYTES = 12;

    /// A version's text and that of the versions before it.
    ///
    /// @param begun when the document was begun
    record Text(
            CampaignUnit unit,
            Version version,
            ComparedPaper paper,
            Instant begun,
            FirstVersions versions) {}

    /// @return empty when they share nothing, not even common wording
    Optional<FoundPair> with(Relation relation, Text theirs) {
        Comparison found = comparison.between(mine.paper(), theirs.paper());
        if (found.passages().isEmpty()) {
            return Optional.empty();
        }
        var passages = new ArrayList<Passage>();
        found.passages().forEach(each -> passages.add(passage(passages.size() + 1, each, theirs)));
        List<Passage> counted = passages.stream().filter(each -> !each.common()).toList();
        Side here = side(mine, found.here(), since(mine, counted, Passage::mine));
        Side there = side(theirs, found.there(), since(theirs, counted, Passage::theirs));
        var pair =
                new Pair(
                        PairId.of(relation, here.document(), there.document()),
                        relation,
                        here,
                        there,
                        counted.size(),
                        passages.size() - counted.size(),
                        here.since().isBefore(there.since()));
        return Optional.of(
                new FoundPair(pair, found.here().counted(), found.there().counted(), passages));
    }

    private static Instant since(
            Text text, List<Passage> counted, Function<Passage, Passage.Place> place) {
        return counted.stream()
                .map(place)
                .map(Passage.Place::since)
                .min(Instant::compareTo)
                .orElse(text.begun());
    }

    private static Side side(Text text, Comparison.Side side, Instant since) {
        Version version = text.version();
        return new Side(
                version.document(),
                version.id(),
                text.unit().campaign(),
                text.unit().id(),
                text.unit().path(),
                version.key(),
                version.number(),
                version.title(),
                side.words(),
                side.shared(),
                since);
    }

    private Passage passage(int position, CountedPassage found, Text theirs) {
        var shared = found.found();
        return new Passage(
                position,
                shared.type(),
                shared.score(),
                !found.counts(),
                shared.changes().stream()
                        .map(change ->
                                new Passage.Change(
                                        change.here(),
                                        change.there(),
                                        change.kind() == Kind.FIGURE))
                        .toList(),
                fingerprint(
                        found.core().of(mine.paper().text()),
                        found.otherCore().of(theirs.paper().text())),
                place(mine, shared.here(), found.core(), found.words()),
                place(theirs, shared.there(), found.otherCore(), found.otherWords()));
    }

    private static Passage.Place place(Text text, Span span, Span core, int words) {
        Version first = text.versions().firstWith(text.paper().tokens(), core);
        return new Passage.Place(
                span, words, span.of(text.paper().text()), first.number(), first.uploadedAt());
    }

    /// The same whichever of the two documents is compared.
    static String fingerprint(String one, String other) {
        var words =
                Stream.of(one, other)
                        .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " "))
                        .map(String::strip)
                        .sorted()
                        .toList();
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
