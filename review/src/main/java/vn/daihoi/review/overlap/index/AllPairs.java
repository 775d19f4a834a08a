package vn.daihoi.review.overlap.index;

import vn.daihoi.review.Progress;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.rules.PaperThreads;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Compares all texts of a shelf with each other, in time that grows with their number, not with
/// that of the pairs.
///
/// Every text is read once for its fingerprints, and once more when it shares rare wording with
/// another. The result does not depend on threads.
///
/// @param most texts that one text may be compared with for its own sake
public record AllPairs(Commonness common, Around around, int most, PaperThreads threads) {

    /// Room for texts that are likely to be needed again, in parts of the memory there is.
    private static final int PART_OF_MEMORY = 8;

    /// What two texts share.
    ///
    /// @param here number of the later text of the shelf
    /// @param there number of the earlier one
    /// @param passages at least one, by place in the later text
    public record SharedPair(
            int here,
            int there,
            TokenText textHere,
            TokenText textThere,
            List<SharedPassage> passages) {}

    /// @param found hears of pairs by number of the later text, then of the earlier one, on the
    ///   caller's thread
    public void of(Shelf shelf, Progress progress, Consumer<SharedPair> found) {
        var blocks = new Batches(shelf.size(), threads);
        var survey = Survey.of(shelf, common, blocks, progress);
        var pairs = Pairs.of(survey.relations(), shelf.size(), most, threads);
        var recent = new RecentTexts(shelf, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
        blocks.map(text -> compared(text, pairs.before(text), survey, recent))
                .forEachOrdered(block -> {
                    progress.at(blocks.count() + block.number(), 2 * blocks.count(), "");
                    block.results().forEach(each -> each.forEach(found));
                });
    }

    private List<SharedPair> compared(int here, int[] others, Survey survey, RecentTexts texts) {
        var meetings = survey.relations().meetings(here, others);
        return IntStream.range(0, others.length)
                .filter(i -> survey.rareRuns().areShared(here, others[i], meetings[i]))
                .mapToObj(i -> compared(here, others[i], meetings[i], texts))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Empty when they share nothing after all, or when one of them can no longer be read.
    private Optional<SharedPair> compared(int here, int there, Meeting meeting, RecentTexts texts) {
        var textHere = texts.get(here);
        var textThere = texts.get(there);
        if (textHere == null || textThere == null) {
            return Optional.empty();
        }
        var places = meeting.candidate(there);
        var passages = around.seeds(textHere, textThere, places.here(), places.there());
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new SharedPair(here, there, textHere, textThere, passages));
    }
}
