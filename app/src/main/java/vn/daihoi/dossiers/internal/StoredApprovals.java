package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Approvals;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.internal.ApproveDossier.Outcome;
import vn.daihoi.dossiers.internal.ApproveDossier.Wish;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;

@Service
class StoredApprovals implements Approvals {

    private final ApproveDossier approve;

    StoredApprovals(ApproveDossier approve) {
        this.approve = approve;
    }

    @Override
    public void submit(CampaignUnit unit, String note, Viewer by) {
        done(approve.submit(unit, note, by));
    }

    @Override
    public void rule(
            CampaignUnit unit,
            Side side,
            boolean approves,
            @Nullable String number,
            LocalDate day,
            String words,
            Viewer by) {
        var wish =
                new Wish(side, approves, number == null ? "" : number, day, words, "", new byte[0]);
        done(approve.record(unit, wish, by));
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalArgumentException(
                    "Refused: [%s] %s".formatted(refused.field(), refused.key()));
        }
    }
}
