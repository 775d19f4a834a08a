package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Approvals;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.internal.RecordRuling.Wish;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;

@Service
class StoredApprovals implements Approvals {

    private final SubmitDossier submit;
    private final RecordRuling record;

    StoredApprovals(SubmitDossier submit, RecordRuling record) {
        this.submit = submit;
        this.record = record;
    }

    @Override
    public void submit(CampaignUnit unit, String note, Viewer by) {
        done(submit.submit(unit, note, by));
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
        done(record.record(unit, wish, by));
    }

    private static void done(ApprovalOutcome outcome) {
        if (outcome instanceof ApprovalOutcome.Refused refused) {
            throw new IllegalArgumentException(
                    "Refused: [%s] %s".formatted(refused.field(), refused.key()));
        }
    }
}
