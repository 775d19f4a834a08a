package vn.daihoi.slates.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.SensitiveLooks;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.StructureRule;

/// Takes down who saw on a board for whom sensitive rules count.
@Component
class Looks {

    private final SensitiveLooks looks;
    private final Rights rights;

    Looks(SensitiveLooks looks, Rights rights) {
        this.looks = looks;
        this.rights = rights;
    }

    void record(Viewer viewer, CampaignUnit unit, Board board) {
        if (rights.seesSensitive(viewer, unit)
                && board.rules().stream().anyMatch(StructureRule::isSensitive)) {
            looks.record(viewer, unit, "slate/" + board.slate().id().value());
        }
    }
}
