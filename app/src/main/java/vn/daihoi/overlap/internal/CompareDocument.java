package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.review.comparison.ComparedPaper;
import vn.daihoi.review.comparison.PaperComparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares the newest version of one document with all that it is to be held against.
@Component
class CompareDocument {

    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final PaperStore papers;
    private final OtherPapers others;
    private final StoreComparison store;

    CompareDocument(
            Dossiers dossiers,
            Campaigns campaigns,
            PaperStore papers,
            OtherPapers others,
            StoreComparison store) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.papers = papers;
        this.others = others;
        this.store = store;
    }

    /// Hears how many papers of how many are done; may stop the comparison.
    @FunctionalInterface
    interface Progress {
        void at(int done, int total);
    }

    /// Does nothing when the version is no longer there.
    void compare(Paper paper, Progress progress) {
        campaigns
                .unit(paper.campaign(), paper.unit())
                .ifPresent(unit ->
                        dossiers.version(unit, paper.key(), paper.number())
                                .ifPresent(version -> compare(unit, version, progress)));
    }

    private void compare(CampaignUnit unit, Version version, Progress progress) {
        var mine = text(unit, version, others.begun(unit, version));
        papers.know(version.document(), version.id(), mine.paper());
        List<PairFinder.Text> reference = others.reference(unit).stream().map(this::text).toList();
        var wording =
                PaperComparison.knowing(
                        reference.stream().map(each -> each.paper().tokens()).toList());
        var plain = new PairFinder(PaperComparison.knowing(List.of()), mine);
        var counting = new PairFinder(wording, mine);
        List<Other> all = others.of(unit, version);
        var found = new ArrayList<FoundPair>();
        reference.forEach(each -> add(found, plain.with(Relation.REFERENCE, each)));
        for (int i = 0; i < all.size(); i++) {
            progress.at(i, all.size());
            add(found, counting.with(all.get(i).relation(), text(all.get(i))));
        }
        store.store(unit, version, found);
    }

    private static void add(List<FoundPair> found, Optional<FoundPair> pair) {
        pair.ifPresent(found::add);
    }

    private PairFinder.Text text(Other other) {
        return text(other.unit(), other.version(), other.begun());
    }

    private PairFinder.Text text(CampaignUnit unit, Version version, Instant begun) {
        List<Version> versions =
                version.number() == 1
                        ? List.of(version)
                        : dossiers.versions(unit, version.key()).stream()
                                .filter(each -> each.number() <= version.number())
                                .toList();
        return new PairFinder.Text(
                unit,
                version,
                ComparedPaper.of(dossiers.text(version)),
                begun,
                new FirstVersions(versions, each -> dossiers.text(each).text()));
    }
}
