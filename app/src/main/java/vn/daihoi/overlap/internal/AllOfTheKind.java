package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// Every document of the kind, the first that were begun when there are many.
@Component
class AllOfTheKind implements Candidates {

    private static final int MOST = 60;

    private final PaperStore papers;

    AllOfTheKind(PaperStore papers) {
        this.papers = papers;
    }

    @Override
    public List<Paper> of(CampaignUnit unit, Version version) {
        return papers.ofOthers(unit, version.key().kind(), MOST);
    }
}
