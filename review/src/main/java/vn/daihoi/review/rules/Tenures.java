package vn.daihoi.review.rules;

import vn.daihoi.review.Context;
import vn.daihoi.review.language.BodyName;
import vn.daihoi.review.language.OrdinalMention;
import vn.daihoi.review.language.TermMention;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All numbers of congresses with their years, in the papers of one dossier, and which of them
/// contradict each other.
final class Tenures {

    /// @param wrong the place that fewer others agree with
    /// @param right a place that says otherwise
    record Conflict(Tenure wrong, Tenure right) {

        /// @param inside message for two places of one paper
        /// @param across message for places of two papers
        PaperRemark remark(String inside, String across) {
            boolean isInside = wrong.paper().equals(right.paper());
            var remark =
                    Remark.at(wrong.span(), isInside ? inside : across)
                            .with("words", wrong.words())
                            .with("other", right.words())
                            .with("file", right.paper().file())
                            .relatedToPlaces(List.of(right.place()));
            return new PaperRemark(wrong.paper(), remark);
        }
    }

    private final List<Tenure> all;

    private Tenures(List<Tenure> all) {
        this.all = all;
    }

    static Tenures of(List<ReviewedText> papers, Context context) {
        var all = new ArrayList<Tenure>();
        papers.forEach(paper -> all.addAll(in(paper, context)));
        return new Tenures(all);
    }

    List<Tenure> all() {
        return all;
    }

    /// One term of one body under two numbers.
    List<Conflict> numbers() {
        return conflicts(
                each -> each.body().key() + each.term().written(), each -> each.ordinal().value());
    }

    /// One number of one body with two terms; what [#numbers()] tells already is left out.
    List<Conflict> terms() {
        var told = numbers().stream().map(Conflict::wrong).toList();
        return conflicts(
                        each -> "%s %s".formatted(each.body().key(), each.ordinal().value()),
                        each -> each.term().written())
                .stream()
                .filter(conflict -> !told.contains(conflict.wrong()))
                .toList();
    }

    private <V> List<Conflict> conflicts(Function<Tenure, String> same, Function<Tenure, V> value) {
        return all.stream()
                .filter(each -> !each.body().words().isEmpty())
                .collect(Collectors.groupingBy(same, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(group -> conflicts(group, value).stream())
                .toList();
    }

    private static <V> List<Conflict> conflicts(List<Tenure> group, Function<Tenure, V> value) {
        Map<V, List<Tenure>> byValue =
                group.stream()
                        .collect(
                                Collectors.groupingBy(
                                        value, LinkedHashMap::new, Collectors.toList()));
        var right =
                byValue.values().stream()
                        .max(Comparator.comparingInt(List::size))
                        .orElseThrow()
                        .getFirst();
        return group.stream()
                .filter(each -> !value.apply(each).equals(value.apply(right)))
                .map(each -> new Conflict(each, right))
                .toList();
    }

    /// Every ordinal with the years right behind it; both lists are in reading order.
    private static List<Tenure> in(ReviewedText paper, Context context) {
        var terms = paper.mentions().terms();
        var own = ownBody(paper, context);
        var found = new ArrayList<Tenure>();
        int next = 0;
        for (var ordinal : paper.mentions().ordinals()) {
            while (next < terms.size() && terms.get(next).years().start() < ordinal.span().end()) {
                next++;
            }
            if (next < terms.size() && belongTogether(ordinal, terms.get(next), paper)) {
                var body = body(ordinal, paper, context);
                var meant = isOwn(ordinal, body) ? own : body;
                found.add(new Tenure(paper, meant, ordinal, terms.get(next)));
            }
        }
        return found;
    }

    /// The congress that title or head name first.
    private static BodyName ownBody(ReviewedText paper, Context context) {
        return paper.mentions().ordinals().stream()
                .filter(each -> each.kind() == OrdinalMention.Kind.TIME)
                .filter(each -> paper.isInHeadOrTitle(each.span().start()))
                .map(each -> body(each, paper, context))
                .filter(body -> !body.words().isEmpty())
                .findFirst()
                .orElse(BodyName.of(""));
    }

    /// `Đại hội lần thứ XVIII` alone means the own one.
    private static boolean isOwn(OrdinalMention ordinal, BodyName body) {
        return body.words().isEmpty()
                && ordinal.kind() == OrdinalMention.Kind.TIME
                && ordinal.subject() != null;
    }

    private static boolean belongTogether(
            OrdinalMention ordinal, TermMention term, ReviewedText paper) {
        var gap = paper.folded().substring(ordinal.span().end(), term.years().start());
        return term.kind() != TermMention.Kind.PERIOD && BodyName.isNumberGap(gap);
    }

    /// A bare `phường` at the end means the own one.
    static BodyName body(OrdinalMention ordinal, ReviewedText paper, Context context) {
        var subject = ordinal.subject();
        if (subject == null) {
            return BodyName.of("");
        }
        var folded = subject.of(paper.folded());
        var own = OwnUnit.of(context).or(() -> OwnUnit.inHead(paper));
        var body = BodyName.of(folded);
        return own.filter(unit -> !unit.kind().isEmpty())
                .filter(unit -> Folded.title(folded).endsWith(" " + unit.kind()))
                .map(unit -> body.with(BodyName.of(unit.name())))
                .orElse(body);
    }
}
