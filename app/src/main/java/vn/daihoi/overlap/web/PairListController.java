package vn.daihoi.overlap.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.overlap.internal.StartComparison;
import vn.daihoi.overlap.web.PairListView.Row;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;

import java.util.List;
import java.util.Map;

/// Which units' documents share passages.
@Controller
class PairListController {

    private final Templates templates;
    private final PairLists lists;
    private final StartComparison start;
    private final Audit audit;

    PairListController(Templates templates, PairLists lists, StartComparison start, Audit audit) {
        this.templates = templates;
        this.lists = lists;
        this.start = start;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/overlap")
    JteModel list(Campaign campaign, Viewer viewer, Frame frame, PairFilter filter) {
        return templates.overlapList(frame, lists.view(campaign, viewer, filter, frame.texts()));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/overlap.csv")
    ResponseEntity<byte[]> csv(Campaign campaign, Viewer viewer, Frame frame, PairFilter filter) {
        var view = lists.view(campaign, viewer, filter, frame.texts());
        audit.record(
                Act.of("overlap.export")
                        .in(campaign.id().value())
                        .after(Map.of("filter", filter.query())));
        return Csv.answer(campaign.code() + "-overlap.csv", csv(view.rows(), frame));
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping("/c/{campaign}/u/{unit}/overlap/rest")
    String compareRest(
            Campaign campaign, CampaignUnit unit, Viewer viewer, RedirectAttributes redirect) {
        start.rest(unit, viewer);
        Notices.say(redirect, "overlap.rest.begun", unit.fullName());
        return "redirect:/c/" + campaign.code() + "/overlap";
    }

    private static byte[] csv(List<Row> rows, Frame frame) {
        var csv =
                Csv.headed(
                        frame,
                        "overlap.list.",
                        List.of(
                                "one",
                                "other",
                                "kind",
                                "words",
                                "share-one",
                                "share-other",
                                "order",
                                "passages",
                                "decided"));
        rows.forEach(row -> csv.row(fields(row)));
        return csv.bytes();
    }

    private static List<String> fields(Row row) {
        return List.of(
                row.unit(),
                row.otherUnit(),
                row.kind(),
                String.valueOf(row.words()),
                String.valueOf(row.percent()),
                row.isWhole() ? String.valueOf(row.otherPercent()) : "",
                row.order(),
                String.valueOf(row.passages()),
                String.valueOf(row.decided()));
    }
}
