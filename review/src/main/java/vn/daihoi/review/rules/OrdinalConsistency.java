package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.BodyName;
import vn.daihoi.review.language.OrdinalMention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers of congresses that disagree: with the campaign, inside a text, or between the titles of
/// a dossier.
///
/// Two congresses are compared only when their bodies are named in the same way; `past` are words
/// before a congress that show that an earlier one is meant.
record OrdinalConsistency(List<Pattern> congress, List<Pattern> past) implements DossierCheck {

    private static final int REACH = 80;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new OrdinalConsistency(
                        Patterns.of(parameters.required("congress")),
                        Patterns.of(parameters.required("past")))
                .asCheck();
    }

    /// The number that a title gives to the congress it is written for.
    private record Titled(ReviewedText paper, BodyName body, OrdinalMention ordinal) {

        Remark.Place place() {
            return new Remark.Place(paper, ordinal.span());
        }
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        var remarks = new ArrayList<PaperRemark>();
        for (var conflict : Tenures.of(papers, context).numbers()) {
            remarks.add(conflict.remark("inside", "across"));
        }
        var titled = papers.stream().flatMap(each -> titled(each, context).stream()).toList();
        addCampaign(remarks, titled, context);
        addFuture(remarks, papers, titled, context);
        addBetween(remarks, titled, context);
        return PaperRemark.withoutRepeats(remarks);
    }

    /// Numbers of congresses in title and head, those of earlier congresses left out.
    private List<Titled> titled(ReviewedText paper, Context context) {
        return paper.mentions().ordinals().stream()
                .filter(each -> each.kind() == OrdinalMention.Kind.TIME)
                .filter(each -> paper.isInHeadOrTitle(each.span().start()))
                .filter(each -> isOwnCongress(each, paper))
                .map(each -> new Titled(paper, Tenures.body(each, paper, context), each))
                .toList();
    }

    private boolean isOwnCongress(OrdinalMention ordinal, ReviewedText paper) {
        var subject = ordinal.subject();
        if (subject == null) {
            return false;
        }
        var words = subject.of(paper.folded());
        var before =
                paper.folded().substring(Math.max(0, subject.start() - REACH), subject.start());
        return congress.stream().anyMatch(each -> each.matcher(words).find())
                && past.stream().noneMatch(each -> each.matcher(before).find());
    }

    private static void addCampaign(
            List<PaperRemark> remarks, List<Titled> titled, Context context) {
        var ordinal = context.ordinal();
        if (ordinal == null) {
            return;
        }
        for (var each : titled) {
            if (each.ordinal().value() != ordinal) {
                var remark =
                        Remark.at(each.ordinal().span(), "campaign")
                                .with("words", each.ordinal().span().of(each.paper().text()))
                                .with("ordinal", ordinal);
                remarks.add(new PaperRemark(each.paper(), remark));
            }
        }
    }

    /// A text cannot tell of a congress of the own unit that comes after this one.
    private static void addFuture(
            List<PaperRemark> remarks,
            List<ReviewedText> papers,
            List<Titled> titled,
            Context context) {
        var ordinal = context.ordinal();
        var bodies = titled.stream().map(Titled::body).collect(Collectors.toSet());
        if (ordinal == null || bodies.isEmpty()) {
            return;
        }
        for (var paper : papers) {
            paper.mentions().ordinals().stream()
                    .filter(each -> each.kind() == OrdinalMention.Kind.TIME)
                    .filter(each -> each.value() > ordinal)
                    .filter(each -> bodies.contains(Tenures.body(each, paper, context)))
                    .filter(each -> !paper.isInHeadOrTitle(each.span().start()))
                    .forEach(each ->
                            remarks.add(
                                    new PaperRemark(
                                            paper,
                                            Remark.at(each.span(), "future")
                                                    .with("words", each.span().of(paper.text()))
                                                    .with("ordinal", ordinal))));
        }
    }

    /// Titles of one dossier: the number that fewer papers have is taken for the wrong one.
    private static void addBetween(
            List<PaperRemark> remarks, List<Titled> titled, Context context) {
        if (context.ordinal() != null) {
            return;
        }
        var byBody =
                titled.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Titled::body, LinkedHashMap::new, Collectors.toList()));
        byBody.values().forEach(group -> addBetween(remarks, group));
    }

    private static void addBetween(List<PaperRemark> remarks, List<Titled> group) {
        Map<Integer, List<Titled>> byNumber =
                group.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.ordinal().value(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var right =
                byNumber.values().stream()
                        .max(Comparator.comparingInt(List::size))
                        .orElseThrow()
                        .getFirst();
        group.stream()
                .filter(each -> each.ordinal().value() != right.ordinal().value())
                .filter(each -> !each.paper().equals(right.paper()))
                .forEach(each -> remarks.add(between(each, right)));
    }

    private static PaperRemark between(Titled wrong, Titled right) {
        var remark =
                Remark.at(wrong.ordinal().span(), "between")
                        .with("words", wrong.ordinal().span().of(wrong.paper().text()))
                        .with("other", right.ordinal().span().of(right.paper().text()))
                        .with("file", right.paper().file())
                        .relatedToPlaces(List.of(right.place()));
        return new PaperRemark(wrong.paper(), remark);
    }
}
