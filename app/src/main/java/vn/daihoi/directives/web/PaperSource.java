package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.internal.VisiblePapers;
import vn.daihoi.directives.internal.VisiblePapers.Asked;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.search.Hit;
import vn.daihoi.search.SearchSource;

import java.util.List;
import java.util.stream.Stream;

/// Papers that the top of the viewer's branch sees, by number, type, issuer or subject.
@Component
class PaperSource implements SearchSource {

    private final VisiblePapers papers;
    private final Campaigns campaigns;
    private final Access access;

    PaperSource(VisiblePapers papers, Campaigns campaigns, Access access) {
        this.papers = papers;
        this.campaigns = campaigns;
        this.access = access;
    }

    @Override
    public String heading() {
        return "directives.title";
    }

    @Override
    public List<Hit> find(Viewer viewer, String question, int limit) {
        return campaigns.all().stream()
                .flatMap(campaign -> find(viewer, campaign, question, limit))
                .limit(limit)
                .toList();
    }

    private Stream<Hit> find(Viewer viewer, Campaign campaign, String question, int limit) {
        return access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).stream()
                .limit(1)
                .flatMap(unit ->
                        papers.list(unit, new Asked(question, "", ""), limit).stream()
                                .map(paper ->
                                        new Hit(
                                                paper.cited() + " – " + paper.subject(),
                                                paper.issuer(),
                                                DirectivePages.address(
                                                        campaign, unit, paper.id()))));
    }
}
