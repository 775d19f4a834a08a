package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.NameMention;
import vn.daihoi.review.language.Names;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of another unit where the own one should stand, as it is left over from a template.
///
/// Only units of the own level are looked at. A sentence that names several of them, or that speaks
/// of neighbours, exchange or merger, names them rightly.
///
/// @param levels kinds of units that stand beside each other
/// @param own patterns that end right before a unit when it stands for the own one
/// @param neighbours patterns over a sentence that may name other units
/// @param before patterns over what stands before a unit in such a sentence: what is given to it,
///   learnt from it, or done together with it. Behind it the same words tell what it does
/// @param posts patterns that end right before a unit when a post of it is told; a full name after
///   them may be the person who holds it
record UnitConsistency(
        List<List<String>> levels,
        List<Pattern> own,
        List<Pattern> neighbours,
        List<Pattern> before,
        List<Pattern> posts)
        implements DossierCheck {

    private static final int REACH = 80;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new UnitConsistency(
                        parameters.required("levels").list(level -> level.list(YamlNode::text)),
                        Patterns.of(parameters.required("own")),
                        Patterns.of(parameters.required("neighbours")),
                        Patterns.of(parameters.required("before-neighbours")),
                        Patterns.of(parameters.required("posts")))
                .asCheck();
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        var shared = OwnUnit.of(context).or(() -> ofMost(papers));
        var remarks = new ArrayList<PaperRemark>();
        for (var paper : papers) {
            var head = OwnUnit.inHead(paper);
            var foreign = head.flatMap(unit -> foreignHead(paper, unit, shared));
            foreign.ifPresent(remarks::add);
            if (foreign.isEmpty()) {
                shared.or(() -> head).ifPresent(unit -> addOthers(remarks, papers, paper, unit));
            }
        }
        return remarks;
    }

    /// The unit that more than half of the papers, and at least two, name in their heads.
    private static Optional<OwnUnit> ofMost(List<ReviewedText> papers) {
        var byName =
                papers.stream()
                        .flatMap(paper -> OwnUnit.inHead(paper).stream())
                        .collect(
                                Collectors.groupingBy(
                                        OwnUnit::name, LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream()
                .filter(same -> same.size() > 1 && same.size() * 2 > papers.size())
                .max(Comparator.comparingInt(List::size))
                .map(List::getFirst);
    }

    private Optional<PaperRemark> foreignHead(
            ReviewedText paper, OwnUnit head, Optional<OwnUnit> shared) {
        return shared.filter(unit -> unit.kind().isEmpty() || areAlike(unit.kind(), head.kind()))
                .filter(unit -> !unit.isSame(head) && !isMisspelt(unit, head.name()))
                .map(unit ->
                        new PaperRemark(
                                paper,
                                Remark.at(place(head), "head")
                                        .with("other", head.written())
                                        .with("own", unit.written())));
    }

    private static Span place(OwnUnit unit) {
        var place = unit.place();
        return place == null ? new Span(0, 0) : place;
    }

    private boolean areAlike(String kind, String other) {
        return levels.stream().anyMatch(level -> level.contains(kind) && level.contains(other));
    }

    /// One finding for each other unit, at its first place. A unit that the dossier names rightly
    /// somewhere, such as one that was merged into the own one, is none.
    private void addOthers(
            List<PaperRemark> remarks, List<ReviewedText> papers, ReviewedText paper, OwnUnit own) {
        Map<String, List<NameMention>> others = new LinkedHashMap<>();
        for (var unit : paper.mentions().units()) {
            if (isOther(unit, own)
                    && standsForOwn(unit, paper)
                    && !isNamedRightly(unit, paper, own)) {
                others.computeIfAbsent(Folded.title(unit.name()), _ -> new ArrayList<>()).add(unit);
            }
        }
        if (!others.isEmpty()) {
            others.keySet().removeAll(neighbours(papers, own));
        }
        others.values().forEach(places -> remarks.add(other(paper, places, own)));
    }

    private Set<String> neighbours(List<ReviewedText> papers, OwnUnit own) {
        var names = new HashSet<String>();
        for (var paper : papers) {
            paper.mentions().units().stream()
                    .filter(unit -> isOther(unit, own))
                    .filter(unit ->
                            isListed(unit, paper, own)
                                    || isIssuerOfACitedPaper(unit, paper)
                                    || !standsForOwn(unit, paper) && isAmongNeighbours(unit, paper))
                    .forEach(unit -> names.add(Folded.title(unit.name())));
        }
        return names;
    }

    private boolean isNamedRightly(NameMention unit, ReviewedText paper, OwnUnit own) {
        return isAmongNeighbours(unit, paper)
                || isListed(unit, paper, own)
                || isIssuerOfACitedPaper(unit, paper);
    }

    private boolean isOther(NameMention unit, OwnUnit own) {
        return areAlike(unit.before(), own.kind())
                && !own.isNamedBy(unit)
                && !isMisspelt(own, Folded.title(unit.name()));
    }

    /// A name that differs in its marks alone is the same, written wrongly.
    private static boolean isMisspelt(OwnUnit own, String name) {
        return Variants.bare(own.name()).equals(Variants.bare(name));
    }

    /// Whether the words before it are those that stand before the own unit.
    private boolean standsForOwn(NameMention unit, ReviewedText paper) {
        var around = paper.surroundings(unit.span());
        int kind = Math.max(around.start(), unit.span().start() - unit.before().length() - 1);
        var before = paper.folded().substring(Math.max(around.start(), kind - REACH), kind);
        return own.stream().anyMatch(each -> each.matcher(before).find())
                && !(Names.mayBePerson(unit.name()) && holdsPost(before));
    }

    private boolean holdsPost(String before) {
        return posts.stream().anyMatch(each -> each.matcher(before).find());
    }

    private boolean isAmongNeighbours(NameMention unit, ReviewedText paper) {
        var around = paper.surroundings(unit.span());
        var sentence = around.of(paper.folded());
        var opening = paper.folded().substring(around.start(), unit.span().start());
        return neighbours.stream().anyMatch(each -> each.matcher(sentence).find())
                || before.stream().anyMatch(each -> each.matcher(opening).find());
    }

    /// `Quyết định số 4/QĐ-UBND của UBND xã Cát về … trên địa bàn xã Cát`: a paper of the other
    /// unit about the other unit.
    private static boolean isIssuerOfACitedPaper(NameMention unit, ReviewedText paper) {
        var around = paper.surroundings(unit.span());
        var name = Folded.title(unit.name());
        return paper.mentions().documentNumbers().stream()
                        .anyMatch(number ->
                                number.span().start() >= around.start()
                                        && number.span().start() < unit.span().start())
                && paper.mentions().units().stream()
                                .filter(each -> each.span().start() >= around.start())
                                .filter(each -> each.span().end() <= around.end())
                                .filter(each -> Folded.title(each.name()).equals(name))
                                .count()
                        > 1;
    }

    /// Whether the sentence names the own unit or a third one besides.
    private boolean isListed(NameMention unit, ReviewedText paper, OwnUnit own) {
        var around = paper.surroundings(unit.span());
        var name = Folded.title(unit.name());
        return paper.mentions().units().stream()
                .filter(each -> each.span().start() >= around.start())
                .filter(each -> each.span().end() <= around.end())
                .filter(each -> areAlike(each.before(), own.kind()))
                .anyMatch(each -> !Folded.title(each.name()).equals(name));
    }

    private static PaperRemark other(ReviewedText paper, List<NameMention> places, OwnUnit own) {
        var first = places.getFirst();
        var rest = places.stream().skip(1).map(NameMention::span).toList();
        var remark =
                Remark.at(first.span(), "other")
                        .with("other", first.before() + " " + first.name())
                        .with("own", own.written())
                        .measuring("count", places.size())
                        .relatedTo(rest);
        return new PaperRemark(paper, remark);
    }
}
