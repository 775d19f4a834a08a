package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.live.Live;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.review.annotate.AnnotatedCopy;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.reviews.internal.Found;
import vn.daihoi.reviews.internal.OldReviews;
import vn.daihoi.reviews.internal.Progression;
import vn.daihoi.reviews.internal.Reviewers;
import vn.daihoi.reviews.internal.Reviews;
import vn.daihoi.reviews.internal.Reviews.Paper;
import vn.daihoi.reviews.internal.Run;
import vn.daihoi.reviews.web.ReviewView.Failure;
import vn.daihoi.reviews.web.ReviewView.Progress;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Puts together what the page of a version shows.
@Component
class ReviewPages {

    private final Dossiers dossiers;
    private final Reviews reviews;
    private final Reviewers reviewers;
    private final Access access;
    private final OldReviews old;
    private final Progression progression;
    private final Live live;

    ReviewPages(
            Dossiers dossiers,
            Reviews reviews,
            Reviewers reviewers,
            Access access,
            OldReviews old,
            Progression progression,
            Live live) {
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.access = access;
        this.old = old;
        this.progression = progression;
        this.live = live;
    }

    /// One version of a unit's document, found by its address.
    ///
    /// @param kind of the document, for its name
    record Place(Campaign campaign, CampaignUnit unit, DocumentKind kind, Version version) {

        String dossier() {
            return "/c/%s/u/%s/dossier".formatted(campaign.code(), unit.code());
        }

        String document() {
            return dossier() + "/" + version.key();
        }

        /// Its title, or the name of its kind.
        String name(Locale locale) {
            return version.title().isEmpty() ? kind.name().in(locale) : version.title();
        }

        String address() {
            return document() + "/v/" + version.number();
        }
    }

    /// @param document as in addresses
    Place place(Campaign campaign, CampaignUnit unit, String document, int number) {
        DocumentKey key = DocumentKey.parse(document).orElseThrow(NotThere::new);
        return new Place(
                campaign,
                unit,
                dossiers.kind(unit, key.kind()).orElseThrow(NotThere::new),
                dossiers.version(unit, key, number).orElseThrow(NotThere::new));
    }

    ReviewView view(Place place, Viewer viewer, Texts texts, Asked asked, WaiveFault fault) {
        long position = live.position();
        Run newest = reviews.run(place.version()).orElse(null);
        Run run = shown(newest, place.version());
        Paper paper = reviews.paper(place.version());
        List<Found> findings = run == null ? List.of() : reviews.findings(run);
        Shelves shelves = Shelves.of(findings.stream().filter(Found::stands).toList(), asked);
        return new ReviewView(
                place.address(),
                place.document(),
                place.name(texts.locale()),
                place.version().number(),
                dossiers.versions(place.unit(), place.version().key()).getFirst().number(),
                place.version().uploadedByName(),
                Moments.show(place.version().uploadedAt()),
                newest == null || !newest.isUnderWay() ? null : progress(newest, position),
                newest == null || !newest.isFruitless() ? null : failure(newest, run),
                run != null && old.isOld(place.unit(), run),
                run == null
                        ? null
                        : results(place, texts, asked, fault)
                                .of(
                                        run,
                                        findings,
                                        shelves,
                                        paper,
                                        reviews.changes(run, findings),
                                        progression.of(run.document())),
                paper.marked(findings, marks(findings, shelves)),
                AnnotatedCopy.isPossible(paper.document().format()),
                access.may(viewer, Permission.EDIT_DOSSIER, place.unit()));
    }

    /// The run whose findings are shown: one that is under way or failed leaves those of the one
    /// before it.
    private @Nullable Run shown(@Nullable Run newest, Version version) {
        if (newest == null) {
            return null;
        }
        return newest.isDone() ? newest : reviews.done(version).orElse(null);
    }

    private Failure failure(Run failed, @Nullable Run shown) {
        return new Failure(
                failed.state() == Run.State.STOPPED,
                reviews.incident(failed).orElse(""),
                shown == null ? "" : Moments.show(Objects.requireNonNull(shown.finished())));
    }

    /// Only what has a card is marked: a number must lead somewhere.
    private static Predicate<Found> marks(List<Found> findings, Shelves shelves) {
        Set<Integer> marked = new HashSet<>(shelves.positions());
        Results.waived(findings).stream()
                .limit(Shelves.MOST)
                .forEach(found -> marked.add(found.position()));
        return found -> marked.contains(found.position());
    }

    private Results results(Place place, Texts texts, Asked asked, WaiveFault fault) {
        RuleSet rules = reviewers.of(place.campaign().profile()).rules();
        return new Results(
                rules,
                texts,
                asked,
                fault,
                place.dossier(),
                place.version().fileName(),
                titles(place.unit()));
    }

    private Map<DocumentKey, String> titles(CampaignUnit unit) {
        return dossiers.latest(unit).stream()
                .filter(latest -> !latest.version().title().isEmpty())
                .collect(
                        Collectors.toMap(Dossiers.Latest::key, latest -> latest.version().title()));
    }

    private static @Nullable Progress progress(Run run, long position) {
        return new Progress(run.topic(), position, run.step(), run.steps());
    }
}
