package vn.daihoi.slates.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.internal.Searches;
import vn.daihoi.slates.internal.StructureRule;
import vn.daihoi.slates.internal.WhatIf;

import java.util.Map;
import java.util.UUID;

/// How a slate would stand if rules asked for more or less.
@Controller
class WhatIfController {

    private final Templates templates;
    private final Boards boards;
    private final Searches searches;
    private final Rights rights;
    private final Looks looks;

    WhatIfController(
            Templates templates, Boards boards, Searches searches, Rights rights, Looks looks) {
        this.templates = templates;
        this.boards = boards;
        this.searches = searches;
        this.rights = rights;
        this.looks = looks;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(SlateAddress.ONE + "/what-if")
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID slate,
            @RequestParam Map<String, String> fields) {
        var held =
                boards.open(campaign, unit, new SlateId(slate), frame.texts().locale())
                        .orElseThrow(NotThere::new);
        looks.record(viewer, unit, held);
        var form = new WhatIfForm(fields);
        var rules = held.rules().stream().map(StructureRule::rule).toList();
        var tried = WhatIf.of(held, form.trials(rules));
        var seen = new SeenBoard(tried, rights.seesSensitive(viewer, unit), frame.texts());
        return templates.slatesWhatIf(
                frame,
                unit.fullName(),
                new WhatIfPages(held, seen, form)
                        .view(
                                SlateAddress.of(campaign, unit, slate),
                                SlateAddress.of(campaign, unit),
                                changes(tried)));
    }

    private @Nullable Composed changes(Board tried) {
        return tried.checked().isKept() || !searches.able(tried.asked())
                ? null
                : searches.glance(tried);
    }
}
