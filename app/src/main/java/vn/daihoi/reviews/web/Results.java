package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Level;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.review.text.Pages;
import vn.daihoi.reviews.internal.Changes;
import vn.daihoi.reviews.internal.Found;
import vn.daihoi.reviews.internal.OtherPaper;
import vn.daihoi.reviews.internal.Progression.Step;
import vn.daihoi.reviews.internal.Reviews.Paper;
import vn.daihoi.reviews.internal.Run;
import vn.daihoi.reviews.internal.Waived;
import vn.daihoi.reviews.web.Asked.Facet;
import vn.daihoi.reviews.web.ReviewView.Choice;
import vn.daihoi.reviews.web.ReviewView.Elsewhere;
import vn.daihoi.reviews.web.ReviewView.Filter;
import vn.daihoi.reviews.web.ReviewView.Gone;
import vn.daihoi.reviews.web.ReviewView.Group;
import vn.daihoi.reviews.web.ReviewView.Item;
import vn.daihoi.reviews.web.ReviewView.Mended;
import vn.daihoi.reviews.web.ReviewView.Result;
import vn.daihoi.reviews.web.ReviewView.Section;
import vn.daihoi.reviews.web.ReviewView.Turns;
import vn.daihoi.reviews.web.Shelves.Shelf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Turns findings into what a viewer reads.
final class Results {

    private final RuleSet rules;
    private final Texts texts;
    private final Asked asked;
    private final WaiveFault fault;
    private final String dossier;
    private final String file;
    private final Map<DocumentKey, String> titles;
    private @Nullable Changes changes;

    /// @param dossier address of the unit's dossier
    /// @param file name of the paper
    /// @param titles of the unit's documents that have one
    Results(
            RuleSet rules,
            Texts texts,
            Asked asked,
            WaiveFault fault,
            String dossier,
            String file,
            Map<DocumentKey, String> titles) {
        this.rules = rules;
        this.texts = texts;
        this.asked = asked;
        this.fault = fault;
        this.dossier = dossier;
        this.file = file;
        this.titles = titles;
    }

    /// @param shelves findings that stand and pass the filter
    /// @param steps the document's versions
    Result of(
            Run run,
            List<Found> findings,
            Shelves shelves,
            Paper paper,
            Optional<Changes> against,
            List<Step> steps) {
        changes = against.orElse(null);
        var size = Objects.requireNonNull(run.size());
        List<Found> standing = findings.stream().filter(Found::stands).toList();
        return new Result(
                size.words(),
                size.pages().value(),
                pagesKey(size.pages()),
                size.signed(),
                count(standing, Level.ERROR),
                count(standing, Level.WARNING),
                count(standing, Level.NOTE),
                filter(standing),
                shelves.passing(),
                shelves.shelves().stream().map(shelf -> group(shelves.by(), shelf)).toList(),
                turns(shelves),
                waived(findings).stream().limit(Shelves.MOST).map(this::item).toList(),
                waived(findings).size(),
                against.map(each -> mended(each, findings)).orElse(null),
                VersionChart.of(steps, run.number()),
                sections(paper));
    }

    static List<Found> waived(List<Found> findings) {
        return findings.stream().filter(found -> !found.stands()).toList();
    }

    private static String pagesKey(Pages pages) {
        return "reviews.pages." + pages.method().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int count(List<Found> findings, Level level) {
        return (int) findings.stream().filter(found -> found.level() == level).count();
    }

    private Filter filter(List<Found> standing) {
        return new Filter(
                asked.levelWord(),
                asked.chosen(Facet.FAMILY),
                asked.ruleId(),
                asked.chosen(Facet.SECTION),
                asked.bySection() ? "section" : "level",
                asked.isFilter(),
                asked.query(),
                choices(standing, Facet.LEVEL),
                choices(standing, Facet.FAMILY),
                choices(standing, Facet.RULE),
                choices(standing, Facet.SECTION));
    }

    /// Each with the findings that it would show, all other choices as they are.
    private List<Choice> choices(List<Found> standing, Facet facet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        standing.forEach(found -> counts.merge(Asked.of(found, facet), 0, Integer::sum));
        standing.stream()
                .filter(found -> asked.showsBut(found, facet))
                .forEach(found -> counts.merge(Asked.of(found, facet), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 || entry.getKey().equals(asked.chosen(facet)))
                .map(entry ->
                        new Choice(entry.getKey(), name(facet, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(choice -> order(facet, choice.id())))
                .toList();
    }

    private static int order(Facet facet, String id) {
        return switch (facet) {
            case LEVEL -> Level.valueOf(id.toUpperCase(Locale.ROOT)).ordinal();
            case FAMILY -> Families.order(id);
            case RULE -> Families.order(Families.of(id));
            case SECTION -> 0;
        };
    }

    private String name(Facet facet, String id) {
        return switch (facet) {
            case LEVEL -> texts.text("reviews.level." + id);
            case FAMILY -> Families.name(id, texts);
            case RULE -> title(id);
            case SECTION -> id.equals(Asked.OUTSIDE) ? texts.text("reviews.group.whole") : id;
        };
    }

    private Group group(Facet by, Shelf shelf) {
        String title =
                switch (by) {
                    case LEVEL -> texts.text("reviews.group." + shelf.value(), shelf.all());
                    case RULE, FAMILY ->
                            texts.text("reviews.group.rule", name(by, shelf.value()), shelf.all());
                    case SECTION -> name(by, shelf.value());
                };
        return new Group(
                title,
                shelf.cards().stream().map(this::item).toList(),
                shelf.more(),
                shelf.more() == 0 ? "" : asked.ofRule(shelf.value()).query());
    }

    private Turns turns(Shelves shelves) {
        int page = shelves.page();
        return new Turns(
                page,
                shelves.pages(),
                page == 1 ? null : asked.onPage(page - 1).query(),
                page == shelves.pages() ? null : asked.onPage(page + 1).query());
    }

    private Item item(Found found) {
        boolean faulty = found.fingerprint().equals(fault.fingerprint());
        return new Item(
                found.position(),
                found.fingerprint(),
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
                .orElseGet(() -> new Elsewhere(place.quote(), nameOf(place), ""));
    }

    /// Empty for a place of the paper itself.
    private String nameOf(Found.Place place) {
        return place.file().equals(file) ? "" : place.file();
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
                against.mended().size(),
                against.mended().stream()
                        .limit(Shelves.MOST)
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
