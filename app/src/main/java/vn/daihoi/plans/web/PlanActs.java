package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Evidence.Outcome;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.ProofFile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What people do on the page of a plan, taken down.
@Service
class PlanActs {

    private final Evidence evidence;
    private final CongressDays congressDays;
    private final Audit audit;

    PlanActs(Evidence evidence, CongressDays congressDays, Audit audit) {
        this.evidence = evidence;
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
            LocalDate on,
            String words,
            @Nullable ProofFile file) {
        Outcome outcome =
                evidence.fileProof(
                        campaign.id(), unit.id(), step, on, words, file == null ? null : file.id());
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
    Outcome withdraw(Campaign campaign, CampaignUnit unit, String step) {
        return recorded(
                "plans.proof.withdraw",
                campaign,
                unit,
                evidence.withdraw(campaign.id(), unit.id(), step));
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
        facts.put("notApplicable", text(milestone.notApplicable()));
        facts.put("delayReason", text(milestone.delayReason()));
        return facts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
