package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.pages.Texts;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Level;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.review.text.Pages;
import vn.daihoi.reviews.internal.Changes;
import vn.daihoi.reviews.internal.Found;
import vn.daihoi.reviews.internal.OtherPaper;
import vn.daihoi.reviews.internal.Reviews.Paper;
import vn.daihoi.reviews.internal.Run;
import vn.daihoi.reviews.internal.Waived;
import vn.daihoi.reviews.web.ReviewView.Choice;
import vn.daihoi.reviews.web.ReviewView.Elsewhere;
import vn.daihoi.reviews.web.ReviewView.Filter;
import vn.daihoi.reviews.web.ReviewView.Gone;
import vn.daihoi.reviews.web.ReviewView.Group;
import vn.daihoi.reviews.web.ReviewView.Item;
import vn.daihoi.reviews.web.ReviewView.Mended;
import vn.daihoi.reviews.web.ReviewView.Result;
import vn.daihoi.reviews.web.ReviewView.Section;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns findings into what a viewer reads.
final class Results {

    private final RuleSet rules;
    private final Texts texts;
    private final Asked asked;
    private final WaiveFault fault;
    private final String dossier;
    private final Map<DocumentKey, String> titles;
    private @Nullable Changes changes;

    /// @param dossier address of the unit's dossier
    /// @param titles of the unit's documents that have one
    Results(
            RuleSet rules,
            Texts texts,
            Asked asked,
            WaiveFault fault,
            String dossier,
            Map<DocumentKey, String> titles) {
        this.rules = rules;
        this.texts = texts;
        this.asked = asked;
        this.fault = fault;
        this.dossier = dossier;
        this.titles = titles;
    }

    Result of(Run run, List<Found> findings, Paper paper, Optional<Changes> against) {
        changes = against.orElse(null);
        var size = Objects.requireNonNull(run.size());
        List<Found> standing = findings.stream().filter(Found::stands).toList();
        return new Result(
                size.words(),
                size.pages().value(),
                pagesKey(size.pages()),
                count(standing, Level.ERROR),
                count(standing, Level.WARNING),
                count(standing, Level.NOTE),
                filter(standing),
                groups(standing.stream().filter(asked::shows).toList()),
                findings.stream().filter(found -> !found.stands()).map(this::item).toList(),
                against.map(each -> mended(each, findings)).orElse(null),
                sections(paper));
    }

    private static String pagesKey(Pages pages) {
        return "reviews.pages." + pages.method().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int count(List<Found> findings, Level level) {
        return (int) findings.stream().filter(found -> found.level() == level).count();
    }

    private Filter filter(List<Found> standing) {
        Map<String, Long> counts =
                standing.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Found::rule, LinkedHashMap::new, Collectors.counting()));
        var choices =
                counts.entrySet().stream()
                        .map(rule ->
                                new Choice(
                                        rule.getKey(),
                                        title(rule.getKey()),
                                        rule.getValue().intValue()))
                        .toList();
        return new Filter(
                asked.levelWord(),
                asked.ruleId(),
                asked.bySection() ? "section" : "level",
                choices);
    }

    private List<Group> groups(List<Found> shown) {
        return asked.bySection() ? bySection(shown) : byLevel(shown);
    }

    private List<Group> byLevel(List<Found> shown) {
        return Arrays.stream(Level.values())
                .filter(level -> count(shown, level) > 0)
                .map(level ->
                        new Group(
                                texts.text(
                                        "reviews.group." + Asked.word(level), count(shown, level)),
                                shown.stream()
                                        .filter(found -> found.level() == level)
                                        .map(this::item)
                                        .toList()))
                .toList();
    }

    private List<Group> bySection(List<Found> shown) {
        Map<String, List<Item>> sections =
                shown.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Found::section,
                                        LinkedHashMap::new,
                                        Collectors.mapping(this::item, Collectors.toList())));
        return sections.entrySet().stream()
                .map(section -> new Group(sectionTitle(section.getKey()), section.getValue()))
                .toList();
    }

    private String sectionTitle(String section) {
        return section.isEmpty() ? texts.text("reviews.group.whole") : section;
    }

    private Item item(Found found) {
        boolean faulty = found.position() == fault.position();
        return new Item(
                found.position(),
                found.rule(),
                title(found.rule()),
                Asked.word(found.level()),
                found.section(),
                found.quote(),
                in(found.message()),
                in(found.why()),
                in(found.mend()),
                found.source(),
                mark(found.rule()),
                state(found),
                found.related().stream().map(this::elsewhere).toList(),
                waiver(found.waiver()),
                faulty ? fault.typed() : "",
                faulty ? fault.text() : null);
    }

    private Elsewhere elsewhere(Found.Place place) {
        return OtherPaper.read(place.file())
                .map(paper -> in(place, paper))
                .orElseGet(() -> new Elsewhere(place.quote(), "", ""));
    }

    private Elsewhere in(Found.Place place, OtherPaper paper) {
        return new Elsewhere(
                place.quote(),
                texts.text("reviews.other-paper", name(paper.document()), paper.version()),
                "%s/%s/v/%d#p-%d"
                        .formatted(dossier, paper.document(), paper.version(), place.start()));
    }

    private String name(DocumentKey document) {
        String title = titles.get(document);
        return title == null ? in(rules.forms().nameOf(document.kind())) : title;
    }

    private static ReviewView.@Nullable Waiver waiver(@Nullable Waived waived) {
        return waived == null
                ? null
                : new ReviewView.Waiver(
                        waived.id(), waived.reason(), waived.by(), Moments.show(waived.at()));
    }

    private String state(Found found) {
        if (changes == null) {
            return "";
        }
        return changes.isFresh(found) ? "fresh" : "stays";
    }

    private Mended mended(Changes against, List<Found> now) {
        return new Mended(
                against.against(),
                against.mended().stream()
                        .map(gone ->
                                new Gone(
                                        Asked.word(gone.level()), in(gone.message()), gone.quote()))
                        .toList(),
                against.fresh().size(),
                against.staying(now));
    }

    private static List<Section> sections(Paper paper) {
        return paper.outline().all().stream()
                .map(section ->
                        new Section(
                                section.heading().start(),
                                section.name(),
                                section.level(),
                                section.words()))
                .toList();
    }

    /// A rule that is gone from the profile keeps its id.
    private String title(String rule) {
        return rules.rule(rule).map(Rule::title).map(this::in).orElse(rule);
    }

    private String mark(String rule) {
        return rules.rule(rule)
                .map(each -> each.basis().mark().name().toLowerCase(Locale.ROOT))
                .orElse("unverified");
    }

    private String in(Bilingual words) {
        return words.in(texts.locale());
    }
}
