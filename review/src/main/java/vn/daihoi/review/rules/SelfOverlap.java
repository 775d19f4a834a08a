package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.comparison.RepeatedPassages;
import vn.daihoi.review.comparison.RepeatedPassages.Repeated;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A passage that one paper holds twice, word for word and with the same figures. Tables and
/// annexes restate the body on purpose and are left out.
///
/// @param leastWords words of the shortest passage that is told
/// @param joinedWithin words that may stand between two passages, at both places, for them to be
///   told as one: two parts made from one draft differ here and there, and are one fault
record SelfOverlap(int leastWords, int joinedWithin) implements Check {

    private static final int MOST_PLACES = 50;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new SelfOverlap(
                parameters.required("least-words").integer(),
                parameters.required("joined-within").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var prose =
                text.outline().paragraphs().stream()
                        .filter(paragraph -> !text.tableRows().isRow(paragraph))
                        .filter(paragraph -> !text.isInAnnex(paragraph.start()))
                        .toList();
        var byFirst = new LinkedHashMap<Integer, List<Stretch>>();
        for (var stretch : joined(RepeatedPassages.in(text.text(), prose, leastWords), text)) {
            byFirst.computeIfAbsent(stretch.first().start(), _ -> new ArrayList<>()).add(stretch);
        }
        return byFirst.values().stream().map(SelfOverlap::remark).toList();
    }

    /// Passages that follow each other at both places.
    ///
    /// @param words of all passages in it, without what stands between them
    private record Stretch(Span first, Span again, int words, int passages) {

        static Stretch of(Repeated one) {
            return new Stretch(one.first(), one.again(), one.words(), 1);
        }

        Stretch with(Repeated next) {
            return new Stretch(
                    new Span(first.start(), next.first().end()),
                    new Span(again.start(), next.again().end()),
                    words + next.words(),
                    passages + 1);
        }
    }

    private List<Stretch> joined(List<Repeated> passages, ReviewedText text) {
        var stretches = new ArrayList<Stretch>();
        for (var passage : passages) {
            if (!stretches.isEmpty() && goesOn(stretches.getLast(), passage, text.text())) {
                stretches.add(stretches.removeLast().with(passage));
            } else {
                stretches.add(Stretch.of(passage));
            }
        }
        return stretches;
    }

    private boolean goesOn(Stretch before, Repeated next, String text) {
        return isNear(before.first(), next.first(), text)
                && isNear(before.again(), next.again(), text)
                && next.first().end() <= before.again().start();
    }

    private boolean isNear(Span before, Span next, String text) {
        return before.end() <= next.start()
                && words(text.substring(before.end(), next.start())) <= joinedWithin;
    }

    private static int words(String between) {
        return between.isBlank() ? 0 : between.strip().split("\\s+").length;
    }

    /// At the second standing; the first and all others belong to it.
    private static Remark remark(List<Stretch> same) {
        var first = same.getFirst();
        var places =
                Stream.concat(Stream.of(first.first()), same.stream().skip(1).map(Stretch::again))
                        .limit(MOST_PLACES)
                        .toList();
        return Remark.at(first.again(), first.passages() == 1 ? "again" : "joined")
                .measuring("words", first.words())
                .measuring("times", same.size() + 1)
                .measuring("passages", first.passages())
                .relatedTo(places);
    }
}
