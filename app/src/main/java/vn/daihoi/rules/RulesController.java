package vn.daihoi.rules;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Mark;
import vn.daihoi.rules.RulesPage.Choice;
import vn.daihoi.rules.RulesPage.InCampaign;

import java.util.Arrays;
import java.util.List;

@Controller
class RulesController {

    private final RulesInForce rules;
    private final Campaigns campaigns;
    private final Access access;
    private final Templates templates;

    RulesController(RulesInForce rules, Campaigns campaigns, Access access, Templates templates) {
        this.rules = rules;
        this.campaigns = campaigns;
        this.access = access;
        this.templates = templates;
    }

    @SignedIn
    @GetMapping("/rules")
    JteModel list(
            Frame frame,
            Viewer viewer,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String mark) {
        List<String> known = rules.profiles();
        String shown = profile == null ? known.getFirst() : profile;
        if (!known.contains(shown)) {
            throw new NotThere();
        }
        return templates.rulesRules(frame, page(shown, q, wanted(mark), viewer, frame.texts()));
    }

    private RulesPage page(
            String profile, String question, @Nullable Mark mark, Viewer viewer, Texts texts) {
        var sections =
                rules.sections(profile, texts).stream()
                        .map(section -> section.answering(question, mark))
                        .filter(section -> !section.lines().isEmpty())
                        .toList();
        var choices =
                rules.profiles().stream()
                        .map(id -> new Choice(id, rules.title(id, texts)))
                        .toList();
        return new RulesPage(profile, choices, question, mark, campaigns(viewer), sections);
    }

    private List<InCampaign> campaigns(Viewer viewer) {
        return campaigns.all().stream()
                .filter(campaign ->
                        !access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id()).isEmpty())
                .map(campaign ->
                        new InCampaign(campaign.title(), "/c/" + campaign.code() + "/rules"))
                .toList();
    }

    private static @Nullable Mark wanted(@Nullable String word) {
        return Arrays.stream(Mark.values())
                .filter(mark -> RulesPage.word(mark).equals(word))
                .findFirst()
                .orElse(null);
    }
}
