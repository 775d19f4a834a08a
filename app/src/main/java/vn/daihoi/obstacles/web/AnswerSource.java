package vn.daihoi.obstacles.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.internal.Answer;
import vn.daihoi.obstacles.internal.FindAnswers;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.search.Hit;
import vn.daihoi.search.SearchSource;

import java.util.List;
import java.util.stream.Stream;

/// Answers that the viewer's units may read, for the search over everything.
@Component
class AnswerSource implements SearchSource {

    private final FindAnswers find;
    private final Campaigns campaigns;
    private final Access access;

    AnswerSource(FindAnswers find, Campaigns campaigns, Access access) {
        this.find = find;
        this.campaigns = campaigns;
        this.access = access;
    }

    @Override
    public String heading() {
        return "obstacles.library";
    }

    @Override
    public List<Hit> find(Viewer viewer, String question, int limit) {
        return campaigns.all().stream()
                .flatMap(campaign -> find(viewer, campaign, question, limit))
                .distinct()
                .limit(limit)
                .toList();
    }

    private Stream<Hit> find(Viewer viewer, Campaign campaign, String question, int limit) {
        return access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).stream()
                .flatMap(unit -> find(campaign, unit, question, limit));
    }

    private Stream<Hit> find(Campaign campaign, CampaignUnit unit, String question, int limit) {
        var found = find.find(unit, question, null, limit);
        return found.near()
                ? Stream.empty()
                : found.answers().stream().map(answer -> hit(campaign, unit, answer));
    }

    private static Hit hit(Campaign campaign, CampaignUnit unit, Answer answer) {
        return new Hit(
                answer.question(),
                campaign.title(),
                Addresses.library(campaign, unit) + "#a-" + answer.id());
    }
}
