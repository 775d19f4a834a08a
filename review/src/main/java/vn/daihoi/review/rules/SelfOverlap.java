package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.comparison.RepeatedPassages;
import vn.daihoi.review.comparison.RepeatedPassages.Repeated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A passage that one paper holds twice, word for word and with the same figures. Tables and
/// annexes restate the body on purpose and are left out.
///
/// @param leastWords words of the shortest passage that is told
record SelfOverlap(int leastWords) implements Check {

    private static final int MOST_PLACES = 50;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new SelfOverlap(parameters.required("least-words").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var prose =
                text.outline().paragraphs().stream()
                        .filter(paragraph -> !text.tableRows().isRow(paragraph))
                        .filter(paragraph -> !text.isInAnnex(paragraph.start()))
                        .toList();
        var byFirst = new LinkedHashMap<Integer, List<Repeated>>();
        for (var repeated : RepeatedPassages.in(text.text(), prose, leastWords)) {
            byFirst.computeIfAbsent(repeated.first().start(), _ -> new ArrayList<>()).add(repeated);
        }
        return byFirst.values().stream().map(SelfOverlap::remark).toList();
    }

    /// At the second standing; the first and all others belong to it.
    private static Remark remark(List<Repeated> same) {
        var places =
                Stream.concat(
                                Stream.of(same.getFirst().first()),
                                same.stream().skip(1).map(Repeated::again))
                        .limit(MOST_PLACES)
                        .toList();
        return Remark.at(same.getFirst().again(), "again")
                .measuring("words", same.getFirst().words())
                .measuring("times", same.size() + 1)
                .relatedTo(places);
    }
}
