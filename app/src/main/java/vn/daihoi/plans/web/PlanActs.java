package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.internal.LookAtProofs;
import vn.daihoi.plans.internal.LookAtProofs.Looked;
import vn.daihoi.plans.internal.ProofFile;
import vn.daihoi.plans.internal.ReturnEarlier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What people do on the page of a plan, taken down.
@Service
class PlanActs {

    private final Evidence evidence;
    private final Proofs proofs;
    private final LookAtProofs look;
    private final ReturnEarlier earlier;
    private final CongressDays congressDays;
    private final Audit audit;

    PlanActs(
            Evidence evidence,
            Proofs proofs,
            LookAtProofs look,
            ReturnEarlier earlier,
            CongressDays congressDays,
            Audit audit) {
        this.evidence = evidence;
        this.proofs = proofs;
        this.look = look;
        this.earlier = earlier;
        this.congressDays = congressDays;
        this.audit = audit;
    }

    @Transactional
    void setCongressDay(Campaign campaign, CampaignUnit unit, @Nullable LocalDate day) {
        LocalDate before = congressDays.of(campaign.id(), unit.id()).orElse(null);
        congressDays.set(campaign.id(), unit.id(), day);
        audit.record(
                act("plans.congress-day.set", campaign, unit)
                        .before(Map.of("day", text(before)))
                        .after(Map.of("day", text(day))));
    }

    /// @param file what came with it; null where nothing did
    @Transactional
    Outcome fileProof(
            Campaign campaign,
            CampaignUnit unit,
            String step,
            Viewer by,
            LocalDate on,
            String words,
            @Nullable ProofFile file) {
        Outcome outcome = proofs.file(unit, step, on, words, file == null ? null : file.id(), by);
        if (outcome instanceof Outcome.Done(var before, var after)) {
            var facts = facts(after);
            if (file != null) {
                facts.put("file", file.file().sha256());
            }
            audit.record(
                    act("plans.proof.file", campaign, unit)
                            .object("milestone", step)
                            .before(facts(before))
                            .after(facts));
        }
        return outcome;
    }

    void download(Campaign campaign, CampaignUnit unit, String step, ProofFile file) {
        audit.record(
                act("plans.proof.download", campaign, unit)
                        .object("milestone", step)
                        .after(Map.of("file", file.file().sha256())));
    }

    @Transactional
    Outcome withdraw(Campaign campaign, CampaignUnit unit, String step, Viewer by) {
        return recorded("plans.proof.withdraw", campaign, unit, proofs.withdraw(unit, step, by));
    }

    /// @param act key that those have in common which are accepted together
    @Transactional
    Looked accept(Campaign campaign, List<UUID> ids, UUID act, Viewer by) {
        return recorded("plans.proof.accept", campaign, look.accept(campaign.id(), ids, act, by));
    }

    @Transactional
    Outcome giveBack(Campaign campaign, UUID id, String words, UUID act, Viewer by) {
        Outcome outcome = look.giveBack(campaign.id(), id, words, act, by);
        if (outcome instanceof Outcome.Done done) {
            record("plans.proof.return", campaign, done);
        }
        return outcome;
    }

    @Transactional
    Looked reopen(Campaign campaign, List<UUID> ids, Viewer by) {
        return recorded("plans.proof.reopen", campaign, look.reopen(campaign.id(), ids, by));
    }

    @Transactional
    Outcome giveBackEarlier(
            Campaign campaign, CampaignUnit unit, String step, String words, Viewer by) {
        return recorded(
                "plans.proof.return", campaign, unit, earlier.giveBack(unit, step, words, by));
    }

    @Transactional
    Outcome takeEarlierAgain(Campaign campaign, CampaignUnit unit, String step) {
        return recorded("plans.proof.reopen", campaign, unit, earlier.takeAgain(unit, step));
    }

    private Looked recorded(String key, Campaign campaign, Looked looked) {
        looked.changed().forEach(done -> record(key, campaign, done));
        return looked;
    }

    private void record(String key, Campaign campaign, Outcome.Done done) {
        audit.record(
                Act.of(key)
                        .in(campaign.id().value())
                        .on(done.after().unit().value())
                        .object("milestone", done.after().step())
                        .before(facts(done.before()))
                        .after(facts(done.after())));
    }

    void exportProofs(Campaign campaign) {
        audit.record(Act.of("plans.proofs.export").in(campaign.id().value()));
    }

    @Transactional
    Outcome notApplicable(Campaign campaign, CampaignUnit unit, String step, @Nullable String why) {
        return recorded(
                "plans.step.leave-out",
                campaign,
                unit,
                evidence.notApplicable(campaign.id(), unit.id(), step, why));
    }

    @Transactional
    Outcome delayReason(Campaign campaign, CampaignUnit unit, String step, String why) {
        return recorded(
                "plans.reason.give",
                campaign,
                unit,
                evidence.delayReason(campaign.id(), unit.id(), step, why));
    }

    void export(Campaign campaign, String format) {
        audit.record(
                Act.of("plans.matrix.export")
                        .in(campaign.id().value())
                        .after(Map.of("format", format)));
    }

    @Transactional
    void exportForecast(Campaign campaign, CampaignUnit unit) {
        audit.record(
                Act.of("plans.forecast.export").in(campaign.id().value()).on(unit.id().value()));
    }

    private Outcome recorded(String key, Campaign campaign, CampaignUnit unit, Outcome outcome) {
        if (outcome instanceof Outcome.Done(var before, var after)) {
            audit.record(
                    act(key, campaign, unit)
                            .object("milestone", after.step())
                            .before(facts(before))
                            .after(facts(after)));
        }
        return outcome;
    }

    private static Act act(String key, Campaign campaign, CampaignUnit unit) {
        return Act.of(key).in(campaign.id().value()).on(unit.id().value());
    }

    private static LinkedHashMap<String, String> facts(Milestone milestone) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", milestone.state().name());
        facts.put("due", text(milestone.due()));
        facts.put("reachedOn", text(milestone.reachedOn()));
        facts.put("proof", text(milestone.proof()));
        Look seen = milestone.look();
        facts.put("look", seen == null ? "" : seen.verdict().name());
        facts.put("answer", seen == null ? "" : seen.words());
        facts.put("notApplicable", text(milestone.notApplicable()));
        facts.put("delayReason", text(milestone.delayReason()));
        return facts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
