package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Papers;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.DueReasons;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.PlanNotes;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.plans.internal.LookAtProofs;
import vn.daihoi.plans.internal.ProofFile;
import vn.daihoi.plans.internal.ProofFiles;
import vn.daihoi.plans.web.UnitPlanPage.Filed;
import vn.daihoi.plans.web.UnitPlanPage.PhaseSteps;
import vn.daihoi.plans.web.UnitPlanPage.Step;
import vn.daihoi.plans.web.UnitPlanPage.Typed;
import vn.daihoi.profile.Phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gathers one unit's steps for its page.
@Component
class UnitPlanBuilder {

    private final Plans plans;
    private final CongressDays congressDays;
    private final CampaignProfiles profiles;
    private final Access access;
    private final ProofFiles proofFiles;
    private final StepHistories histories;
    private final LookAtProofs look;
    private final Papers papers;
    private final ForecastBuilder forecasts;
    private final List<PlanNotes> notes;
    private final List<DueReasons> dueReasons;

    UnitPlanBuilder(
            Plans plans,
            CongressDays congressDays,
            CampaignProfiles profiles,
            Access access,
            ProofFiles proofFiles,
            StepHistories histories,
            LookAtProofs look,
            Papers papers,
            ForecastBuilder forecasts,
            List<PlanNotes> notes,
            List<DueReasons> dueReasons) {
        this.plans = plans;
        this.congressDays = congressDays;
        this.profiles = profiles;
        this.access = access;
        this.proofFiles = proofFiles;
        this.histories = histories;
        this.look = look;
        this.papers = papers;
        this.forecasts = forecasts;
        this.notes = notes;
        this.dueReasons = dueReasons;
    }

    /// The page that a form was sent from, again.
    ///
    /// @param typed what was refused
    @Transactional
    UnitPlanPage build(Posted posted, Typed typed) {
        return build(posted.campaign(), posted.unit(), posted.viewer(), posted.frame(), typed);
    }

    @Transactional
    UnitPlanPage build(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @Nullable Typed typed) {
        LocalDate today = plans.today(campaign.id());
        List<Milestone> milestones = plans.of(campaign.id(), unit.id());
        Optional<Milestone> next = next(milestones);
        return new UnitPlanPage(
                "/c/" + campaign.code() + "/u/" + unit.code(),
                congressDays.of(campaign.id(), unit.id()).orElse(null),
                today,
                answer(campaign, milestones, next, frame, today),
                next.map(Milestone::step).orElse(""),
                (int) milestones.stream().filter(each -> each.state().isReached()).count(),
                (int)
                        milestones.stream()
                                .filter(each -> each.state() != State.NOT_APPLICABLE)
                                .count(),
                phases(campaign, unit, milestones, next, new Cells(frame, today), frame),
                access.may(viewer, Permission.EDIT_PLAN, unit),
                access.may(viewer, Permission.FILE_PROOF, unit),
                papers.limit() >> 20,
                forecast(campaign, unit, milestones, frame),
                notes.stream().flatMap(each -> each.of(unit, frame.texts()).stream()).toList(),
                looks(campaign, unit, viewer),
                typed);
    }

    /// Nobody looks at what their own unit filed.
    private @Nullable String looks(Campaign campaign, CampaignUnit unit, Viewer viewer) {
        return look.mayLook(unit, viewer)
                ? "/c/%s/proofs?unit=%s".formatted(campaign.code(), unit.code())
                : null;
    }

    private @Nullable ForecastLine forecast(
            Campaign campaign, CampaignUnit unit, List<Milestone> milestones, Frame frame) {
        if (milestones.isEmpty()) {
            return null;
        }
        ForecastLine line = forecasts.line(campaign, unit, frame);
        return line.risk().equals("over") ? null : line;
    }

    /// What to do first: the longest late, else the nearest due, else the first open one.
    private static Optional<Milestone> next(List<Milestone> milestones) {
        Comparator<Milestone> byDue =
                Comparator.comparing(
                        Milestone::due, Comparator.nullsLast(Comparator.naturalOrder()));
        return milestones.stream()
                .filter(each -> !each.state().isReached() && each.state() != State.NOT_APPLICABLE)
                .min(byDue.thenComparingInt(Milestone::number));
    }

    private String answer(
            Campaign campaign,
            List<Milestone> milestones,
            Optional<Milestone> next,
            Frame frame,
            LocalDate today) {
        if (next.isEmpty()) {
            return frame.text("plans.unit.all-done");
        }
        Milestone first = next.get();
        long late = milestones.stream().filter(each -> each.state() == State.OVERDUE).count();
        String name =
                Optional.ofNullable(steps(campaign).get(first.step()))
                        .map(step -> step.name().in(frame.texts().locale()))
                        .orElse(first.step());
        String word = new Cells(frame, today).word(first);
        return late == 0
                ? frame.text("plans.unit.next", name, word)
                : frame.text("plans.unit.late", late, name, word);
    }

    private Map<String, vn.daihoi.profile.Milestone> steps(Campaign campaign) {
        return profiles.of(campaign).milestones().stream()
                .collect(Collectors.toMap(vn.daihoi.profile.Milestone::id, Function.identity()));
    }

    /// Files of proofs by step.
    private Map<String, ProofFile> files(CampaignUnit unit, List<Milestone> milestones) {
        var keys = new HashMap<String, UUID>();
        for (Milestone milestone : milestones) {
            String object = milestone.evidenceObject();
            if (object != null && Evidence.PROOF.equals(milestone.evidenceKind())) {
                keys.put(milestone.step(), UUID.fromString(object));
            }
        }
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<UUID, ProofFile> found = proofFiles.of(unit, keys.values());
        var files = new HashMap<String, ProofFile>();
        keys.forEach((step, key) -> files.computeIfAbsent(step, _ -> found.get(key)));
        return files;
    }

    private Map<String, String> reasons(CampaignUnit unit, Frame frame) {
        var reasons = new HashMap<String, String>();
        dueReasons.forEach(each -> reasons.putAll(each.reasons(unit, frame.texts())));
        return reasons;
    }

    private List<PhaseSteps> phases(
            Campaign campaign,
            CampaignUnit unit,
            List<Milestone> milestones,
            Optional<Milestone> next,
            Cells cells,
            Frame frame) {
        Map<String, vn.daihoi.profile.Milestone> steps = steps(campaign);
        Map<String, ProofFile> files = files(unit, milestones);
        Map<String, List<Filed>> histories = this.histories.of(unit, milestones, frame);
        Map<String, String> reasons = reasons(unit, frame);
        var phases = new EnumMap<Phase, List<Step>>(Phase.class);
        for (Milestone milestone : milestones) {
            var step = steps.get(milestone.step());
            if (step != null) {
                phases.computeIfAbsent(step.phase(), _ -> new ArrayList<>())
                        .add(
                                new Step(
                                        milestone,
                                        step.name().in(frame.texts().locale()),
                                        frame.text(
                                                "plans.actor." + MatrixFilter.code(step.actor())),
                                        cells.of(milestone),
                                        step.basis().source(),
                                        MatrixFilter.code(step.basis().mark()),
                                        step.due(unit.level())
                                                .map(due -> MatrixFilter.code(due.basis().mark()))
                                                .orElse(""),
                                        reasons.getOrDefault(milestone.step(), ""),
                                        next.filter(milestone::equals).isPresent(),
                                        files.get(milestone.step()),
                                        histories.getOrDefault(milestone.step(), List.of())));
            }
        }
        return phases.entrySet().stream()
                .map(phase ->
                        new PhaseSteps(
                                frame.text("plans.phase." + MatrixFilter.code(phase.getKey())),
                                phase.getValue()))
                .toList();
    }
}
