package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Papers;
import vn.daihoi.files.Papers.Kept;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Evidence.Refusal;
import vn.daihoi.plans.internal.ProofFiles;

import java.time.LocalDate;

/// Files a proof with its file, both or neither.
@Service
class FileProof {

    private final PlanActs acts;
    private final Papers papers;
    private final ProofFiles files;

    FileProof(PlanActs acts, Papers papers, ProofFiles files) {
        this.acts = acts;
        this.papers = papers;
        this.files = files;
    }

    /// What came of it.
    sealed interface Result {

        /// @param waits whether the level above looks at it first
        record Filed(boolean waits) implements Result {}

        record NoSuchStep() implements Result {}

        /// @param key message key of what is wrong and how to put it right
        record Refused(String key) implements Result {}
    }

    /// @param on null when no day was given
    @Transactional
    Result file(
            Campaign campaign,
            CampaignUnit unit,
            String step,
            Viewer by,
            @Nullable LocalDate on,
            String words,
            SentFile sent) {
        if (on == null) {
            return new Result.Refused(Refusal.NO_DAY.messageKey());
        }
        if (sent.isMissing()) {
            return result(acts.fileProof(campaign, unit, step, by, on, words, null));
        }
        return switch (papers.keep(sent.name(), sent.content())) {
            case Kept.Refused(var fault) -> new Result.Refused(fault.messageKey());
            case Kept.Stored stored ->
                    result(
                            acts.fileProof(
                                    campaign,
                                    unit,
                                    step,
                                    by,
                                    on,
                                    words,
                                    files.add(unit, step, by, stored)));
        };
    }

    /// A refused proof leaves no file behind.
    private static Result result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(_, var after) -> new Result.Filed(after.awaitsLook());
            case Outcome.Unchanged _ -> new Result.Filed(false);
            case Outcome.Refused(var reason) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield reason == Refusal.NO_SUCH_STEP
                        ? new Result.NoSuchStep()
                        : new Result.Refused(reason.messageKey());
            }
        };
    }
}
