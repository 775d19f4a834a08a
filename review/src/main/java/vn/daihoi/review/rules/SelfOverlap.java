package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.comparison.RepeatedStatements;
import vn.daihoi.review.comparison.RepeatedStatements.Limits;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What one paper says twice in whole sentences, with the same figures and names. Tables and
/// annexes restate the body on purpose and are left out.
///
/// Papers made of articles are left alone: an article repeats the wording of another so that it can
/// be applied by itself.
///
/// A report says a thing once. A guidance or a plan repeats by nature: the same steps for two
/// bodies, the same conditions for two tasks, so that each can be read by itself. There only whole
/// paragraphs are told, word for word the same, in parts that are not parallel, no items of lists
/// in two parts; and as a note.
///
/// @param leastWords words of the shortest passage that is told
/// @param limits when two sentences say the same
/// @param joinedWithin words that may stand between two passages, at both places, for them to be
///   told as one: two parts made from one draft differ here and there, and are one fault
/// @param parallel kinds of papers that repeat by nature
/// @param duties those of them whose lists give duties, and may give one duty to several bodies
/// @param parallelWords words of the shortest passage that is told of these
record SelfOverlap(
        int leastWords,
        Limits limits,
        int joinedWithin,
        Claims.LeftOut leftOut,
        Set<String> parallel,
        Set<String> duties,
        int parallelWords)
        implements Check {

    private static final int MOST_PLACES = 50;

    /// Words that may stand beside a passage that is a whole paragraph: its number, its mark.
    private static final int FEW = 2;

    private static final Pattern ITEM = Pattern.compile("\\s*[-–+*•]");

    static Check read(YamlMap parameters, PaperForms forms) {
        return new SelfOverlap(
                parameters.required("least-words").integer(),
                new Limits(
                        parameters.required("least-same").integer(),
                        parameters.required("least-run").integer(),
                        Set.copyOf(parameters.required("telling-words").list(YamlNode::text))),
                parameters.required("joined-within").integer(),
                Claims.LeftOut.read(parameters),
                Set.copyOf(parameters.required("parallel-kinds").list(YamlNode::text)),
                Set.copyOf(parameters.required("duty-kinds").list(YamlNode::text)),
                parameters.required("parallel-least-words").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        if (text.outline().isOfArticles()) {
            return List.of();
        }
        boolean isParallel = parallel.contains(text.document().kind());
        var passages =
                isParallel ? wholeParagraphs(text) : passages(text, limits, leastWords, false);
        return faults(RepeatedStretch.joined(passages, text.text(), joinedWithin), text).stream()
                .map(SelfOverlap::remark)
                .map(remark -> isParallel ? remark.at(Level.NOTE) : remark)
                .toList();
    }

    private List<RepeatedStretch> passages(
            ReviewedText text, Limits same, int words, boolean isForm) {
        var claims = Claims.of(text, leftOut, isForm);
        var sentences =
                RepeatedStatements.in(claims.tokens(), claims.sentences(), claims.ignored(), same);
        return RepeatedStretch.of(sentences, text.text()).stream()
                .filter(passage -> passage.words() >= words)
                .toList();
    }

    private List<RepeatedStretch> wholeParagraphs(ReviewedText text) {
        var passages = passages(text, limits.verbatim(), parallelWords, true);
        var times = new HashMap<SectionPair.Starts, Integer>();
        passages.forEach(passage -> times.merge(pair(passage, text).starts(), 1, Integer::sum));
        return passages.stream()
                .filter(passage -> isWhole(passage.first(), text) && isWhole(passage.again(), text))
                .filter(passage -> isFault(pair(passage, text), times))
                .filter(passage -> pair(passage, text).isOne() || !isDuty(passage.again(), text))
                .toList();
    }

    /// Several passages in the same two sections are the same steps for two bodies.
    private static boolean isFault(SectionPair pair, Map<SectionPair.Starts, Integer> times) {
        return pair.isOne() || !pair.isParallel() && times.getOrDefault(pair.starts(), 0) == 1;
    }

    /// An item of a list of duties: one that two bodies have is written for each.
    private boolean isDuty(Span passage, ReviewedText text) {
        return duties.contains(text.document().kind()) && isItem(passage, text);
    }

    private static boolean isItem(Span passage, ReviewedText text) {
        return text.outline().paragraphs().stream()
                .filter(each -> each.end() > passage.start())
                .findFirst()
                .filter(each -> ITEM.matcher(each.of(text.text())).lookingAt())
                .isPresent();
    }

    private static boolean isWhole(Span passage, ReviewedText text) {
        var around =
                text.outline().paragraphs().stream()
                        .filter(each ->
                                each.end() > passage.start() && each.start() < passage.end())
                        .toList();
        return Words.count(text.text(), around.getFirst().start(), passage.start()) <= FEW
                && Words.count(text.text(), passage.end(), around.getLast().end()) <= FEW;
    }

    /// What stands in the same two sections is one fault, and so is what stands a third time.
    private static Collection<List<List<RepeatedStretch>>> faults(
            List<RepeatedStretch> stretches, ReviewedText text) {
        var byFirst = new LinkedHashMap<Integer, List<RepeatedStretch>>();
        for (var stretch : stretches) {
            byFirst.computeIfAbsent(stretch.first().start(), _ -> new ArrayList<>()).add(stretch);
        }
        var byPair = new LinkedHashMap<Object, List<List<RepeatedStretch>>>();
        for (var same : byFirst.values()) {
            var pair = pair(same.getFirst(), text);
            byPair.computeIfAbsent(pair.isKnown() ? pair.starts() : same, _ -> new ArrayList<>())
                    .add(same);
        }
        return byPair.values();
    }

    private static SectionPair pair(RepeatedStretch stretch, ReviewedText text) {
        return SectionPair.of(stretch.first(), stretch.again(), text);
    }

    /// At the second standing; the first and all others belong to it.
    private static Remark remark(List<List<RepeatedStretch>> fault) {
        var told = fault.getFirst().getFirst();
        var firsts = fault.stream().map(List::getFirst).toList();
        int passages = firsts.stream().mapToInt(RepeatedStretch::passages).sum();
        var places =
                Stream.concat(
                                firsts.stream().map(RepeatedStretch::first),
                                fault.stream().flatMap(List::stream).map(RepeatedStretch::again))
                        .filter(place -> !place.equals(told.again()))
                        .limit(MOST_PLACES)
                        .toList();
        return Remark.at(told.again(), passages == 1 ? "again" : "joined")
                .measuring("words", firsts.stream().mapToInt(RepeatedStretch::words).sum())
                .measuring("times", fault.getFirst().size() + 1)
                .measuring("passages", passages)
                .relatedTo(places);
    }
}
