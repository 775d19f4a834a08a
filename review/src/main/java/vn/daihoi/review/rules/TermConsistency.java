package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.TermMention;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Years of terms that cannot be: running backwards, two terms of one congress, a title of another
/// campaign, years that share one end with the own term and not the other, or a term a year early.
///
/// Terms of other bodies have other years; a place speaks of the own term only when its sentence
/// names the own organisation and none of the others.
///
/// @param congressKinds kinds of papers that are written for the congress
/// @param own patterns that show the own organisation
/// @param others patterns that show another body or level
/// @param longest years of the longest term
/// @param cutShort terms that ended early, so that the next one overlaps them
record TermConsistency(
        Set<String> congressKinds,
        List<Pattern> own,
        List<Pattern> others,
        int longest,
        Set<String> cutShort)
        implements DossierCheck {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new TermConsistency(
                        Set.copyOf(parameters.required("congress-papers").list(YamlNode::text)),
                        Patterns.of(parameters.required("own")),
                        Patterns.of(parameters.required("others")),
                        parameters.required("longest-years").integer(),
                        Set.copyOf(parameters.required("cut-short").list(YamlNode::text)))
                .asCheck();
    }

    /// Years to compare with, and where they stand; no place when the context gives them.
    private record Reference(int first, int last, String written, Remark.@Nullable Place place) {

        boolean isEqual(TermMention term) {
            return term.first() == first && term.last() == last;
        }

        boolean isAYearAfter(TermMention term) {
            return term.first() == first - 1 && term.last() == last - 1;
        }

        boolean sharesOneEnd(TermMention term) {
            return (term.first() == first) != (term.last() == last);
        }
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        var remarks = new ArrayList<PaperRemark>();
        papers.forEach(paper -> addBackwards(remarks, paper));
        Tenures.of(papers, context)
                .terms()
                .forEach(each -> remarks.add(each.remark("inside", "across")));
        var own = papers.stream().filter(this::isOfCongress).toList();
        own.forEach(paper -> addOwn(remarks, paper, campaign(context)));
        var campaign = campaign(context);
        if (campaign != null) {
            addPast(remarks, own, campaign);
        }
        return PaperRemark.withoutRepeats(remarks);
    }

    private void addBackwards(List<PaperRemark> remarks, ReviewedText paper) {
        for (var term : terms(paper)) {
            int years = term.last() - term.first();
            if (years <= 0 || years > longest) {
                remarks.add(
                        new PaperRemark(
                                paper,
                                Remark.at(term.span(), "backwards")
                                        .with("words", words(term.span(), paper))));
            }
        }
    }

    private static List<TermMention> terms(ReviewedText paper) {
        return paper.mentions().terms().stream()
                .filter(term -> term.kind() == TermMention.Kind.TERM)
                .toList();
    }

    private static String words(Span span, ReviewedText paper) {
        return span.of(paper.text()).replaceAll("\\s+", " ");
    }

    private static @Nullable Reference campaign(Context context) {
        var term = context.term();
        if (term == null || !term.matches("\\d{4}\\s*[-–]\\s*\\d{4}")) {
            return null;
        }
        int first = Integer.parseInt(term.substring(0, 4));
        int last = Integer.parseInt(term.substring(term.length() - 4));
        return new Reference(first, last, term, null);
    }

    private void addOwn(
            List<PaperRemark> remarks, ReviewedText paper, @Nullable Reference campaign) {
        var references = campaign == null ? titled(paper) : List.of(campaign);
        for (var term : terms(paper)) {
            if (references.stream().noneMatch(each -> each.isEqual(term)) && isOwn(term, paper)) {
                references.stream()
                        .filter(each -> isAtOdds(each, term, paper))
                        .findFirst()
                        .ifPresent(each -> remarks.add(own(paper, term, each)));
            }
        }
    }

    private boolean isOfCongress(ReviewedText paper) {
        return congressKinds.contains(paper.document().kind());
    }

    /// Terms that end, or begin, like the last term and are not it. Which years it had is known
    /// only when the papers tell them more often than any others.
    private void addPast(List<PaperRemark> remarks, List<ReviewedText> papers, Reference campaign) {
        var past = lastTerm(papers, campaign);
        if (past == null) {
            return;
        }
        for (var paper : papers) {
            terms(paper).stream()
                    .filter(term -> past.sharesOneEnd(term) || past.isAYearAfter(term))
                    .filter(term -> !campaign.isEqual(term) && !cutShort.contains(term.written()))
                    .filter(term -> isOwn(term, paper))
                    .forEach(term -> remarks.add(past(paper, term, past)));
        }
    }

    /// The term that most places call the one before the campaign's.
    private @Nullable Reference lastTerm(List<ReviewedText> papers, Reference campaign) {
        Map<String, List<Reference>> told = new LinkedHashMap<>();
        for (var paper : papers) {
            terms(paper).stream()
                    .filter(term -> term.last() == campaign.first() && isOwn(term, paper))
                    .map(term -> reference(term, paper))
                    .forEach(each ->
                            told.computeIfAbsent(each.written(), _ -> new ArrayList<>()).add(each));
        }
        return told.values().stream()
                .filter(same -> same.size() > 1 && same.size() * 2 > count(told))
                .map(List::getFirst)
                .findFirst()
                .orElse(null);
    }

    private static int count(Map<String, List<Reference>> told) {
        return told.values().stream().mapToInt(List::size).sum();
    }

    private static Reference reference(TermMention term, ReviewedText paper) {
        return new Reference(
                term.first(), term.last(), term.written(), new Remark.Place(paper, term.span()));
    }

    private static PaperRemark past(ReviewedText paper, TermMention term, Reference past) {
        var place = past.place();
        return new PaperRemark(
                paper,
                Remark.at(term.span(), "past")
                        .with("words", words(term.span(), paper))
                        .with("term", past.written())
                        .relatedToPlaces(place == null ? List.of() : List.of(place)));
    }

    private boolean isAtOdds(Reference own, TermMention term, ReviewedText paper) {
        boolean ofAnotherCampaign =
                own.place() == null
                        && paper.isInHeadOrTitle(term.span().start())
                        && (term.last() < own.first() || term.first() > own.first());
        boolean isSlip = own.isAYearAfter(term) && !cutShort.contains(term.written());
        return own.sharesOneEnd(term) || isSlip || ofAnotherCampaign;
    }

    private static PaperRemark own(ReviewedText paper, TermMention term, Reference own) {
        var remark =
                Remark.at(term.span(), own.place() == null ? "campaign" : "title")
                        .with("words", words(term.span(), paper))
                        .with("term", own.written());
        return new PaperRemark(
                paper, own.place() == null ? remark : remark.relatedToPlaces(List.of(own.place())));
    }

    private List<Reference> titled(ReviewedText paper) {
        return terms(paper).stream()
                .filter(term -> paper.isInHeadOrTitle(term.span().start()))
                .filter(term -> isOwn(term, paper))
                .map(term -> reference(term, paper))
                .toList();
    }

    private boolean isOwn(TermMention term, ReviewedText paper) {
        var words = paper.surroundings(term.span()).of(paper.folded());
        return own.stream().anyMatch(each -> each.matcher(words).find())
                && others.stream().noneMatch(each -> each.matcher(words).find());
    }
}
