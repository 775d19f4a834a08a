package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// Keeps what a comparison found, unless a newer version came meanwhile: its own comparison will
/// follow.
@Component
class StoreComparison {

    private final PaperStore papers;
    private final PairStore pairs;

    StoreComparison(PaperStore papers, PairStore pairs) {
        this.papers = papers;
        this.pairs = pairs;
    }

    @Transactional
    public void store(CampaignUnit unit, Version version, List<FoundPair> found) {
        if (papers.lock(unit.campaign(), version.document(), version.id())) {
            pairs.replace(version.document(), papers.ofNewest(found));
            papers.compared(version.document());
        }
    }
}
