package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.steering.Duty;
import vn.daihoi.steering.WorkingGroupId;
import vn.daihoi.steering.WorkingGroups;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Plays the course of things up to the first played day: congress days, proofs, delays with their
/// reasons, working groups.
@Component
class DemoCourse {

    private final StampPlan plan;
    private final CongressDays days;
    private final Evidence evidence;
    private final Proofs proofs;
    private final Campaigns campaigns;
    private final Plans plans;
    private final WorkingGroups groups;

    DemoCourse(
            StampPlan plan,
            CongressDays days,
            Evidence evidence,
            Proofs proofs,
            Campaigns campaigns,
            Plans plans,
            WorkingGroups groups) {
        this.plan = plan;
        this.days = days;
        this.evidence = evidence;
        this.proofs = proofs;
        this.campaigns = campaigns;
        this.plans = plans;
        this.groups = groups;
    }

    /// @param people who acts, by login
    /// @return milestones that were reached
    int play(Script script, CampaignId campaign, UnitKeys units, Map<String, Viewer> people) {
        plan.stamp(campaign);
        days.set(
                campaign, units.of(script.district().place().code()), script.district().congress());
        for (Script.Ward ward : script.wards()) {
            days.set(campaign, units.of(ward.code()), ward.congress());
            new WardCourse(script, ward, campaign, units.of(ward.code())).play();
        }
        script.proofs().forEach(proof -> file(proof, campaign, people));
        districtSteps(script, campaign, units.of(script.district().place().code()));
        var ids = found(script, campaign, units.of(script.district().place().code()), people);
        ids.forEach((number, id) -> groups.assign(id, inCharge(script, number, units)));
        return plans.of(campaign, units.all()).values().stream()
                .mapToInt(steps ->
                        (int) steps.stream().filter(step -> step.reachedOn() != null).count())
                .sum();
    }

    private void file(Script.Filed proof, CampaignId campaign, Map<String, Viewer> people) {
        CampaignUnit unit = campaigns.unit(campaign, proof.unit()).orElseThrow();
        proofs.file(
                unit, proof.step(), proof.on(), proof.words(), null, viewer(people, proof.by()));
        proof.answer()
                .ifPresent(answer ->
                        proofs.giveBack(
                                unit,
                                proof.step(),
                                answer,
                                viewer(people, proof.answeredBy().orElseThrow())));
    }

    private static Viewer viewer(Map<String, Viewer> people, String login) {
        return Objects.requireNonNull(people.get(login), login);
    }

    private void districtSteps(Script script, CampaignId campaign, UnitId district) {
        for (Milestone step : plans.of(campaign, district)) {
            if (step.due() != null && !step.due().isAfter(script.campaign().practiceDate())) {
                evidence.fileProof(campaign, district, step.step(), step.due(), script.proof());
            }
        }
    }

    /// @return working groups by their number, from 1
    private Map<Integer, WorkingGroupId> found(
            Script script, CampaignId campaign, UnitId district, Map<String, Viewer> people) {
        var ids = new HashMap<Integer, WorkingGroupId>();
        for (Script.Group group : script.groups()) {
            WorkingGroupId id = groups.create(campaign, district, group.name());
            Viewer head = viewer(people, group.head());
            groups.appoint(id, Map.of(head.id(), Duty.HEAD));
            ids.put(ids.size() + 1, id);
        }
        return ids;
    }

    private static List<UnitId> inCharge(Script script, int group, UnitKeys units) {
        return script.wards().stream()
                .filter(ward -> ward.group() == group)
                .map(ward -> units.of(ward.code()))
                .toList();
    }

    /// One ward, with its own seed, so that a change to one leaves all others as they were.
    private final class WardCourse {

        private final Script script;
        private final Script.Ward ward;
        private final CampaignId campaign;
        private final UnitId unit;
        private final LocalDate today;
        private final Random random;

        WardCourse(Script script, Script.Ward ward, CampaignId campaign, UnitId unit) {
            this.script = script;
            this.ward = ward;
            this.campaign = campaign;
            this.unit = unit;
            this.today = script.campaign().practiceDate();
            this.random = new Random(ward.code().hashCode());
        }

        void play() {
            ward.skip().forEach((step, why) -> evidence.notApplicable(campaign, unit, step, why));
            plans.of(campaign, unit).stream().filter(this::isPast).forEach(this::settle);
        }

        private boolean isPast(Milestone step) {
            return step.due() != null
                    && !step.due().isAfter(today)
                    && !ward.skip().containsKey(step.step());
        }

        private void settle(Milestone step) {
            String reason = ward.open().get(step.step());
            if (reason == null) {
                LocalDate on = reachedOn(step);
                if (!script.isFiled(ward.code(), step.step())) {
                    evidence.fileProof(campaign, unit, step.step(), on, script.proof());
                }
            } else if (!reason.isEmpty()) {
                evidence.delayReason(campaign, unit, step.step(), reason);
            }
        }

        private LocalDate reachedOn(Milestone step) {
            LocalDate due = java.util.Objects.requireNonNull(step.due());
            Integer late = ward.late().get(step.step());
            LocalDate on =
                    late == null
                            ? due.minusDays(random.nextInt(script.lastEarlyDays() + 1))
                            : due.plusDays(late);
            return isCongress(step) ? due : on;
        }

        /// What hangs on the congress day itself is not done before it.
        private boolean isCongress(Milestone step) {
            return step.dueOffset() != null && step.dueOffset() >= 0;
        }
    }
}
