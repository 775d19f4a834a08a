package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.PlanNote;
import vn.daihoi.plans.internal.ProofFile;
import vn.daihoi.plans.web.MatrixPage.Cell;

import java.time.LocalDate;
import java.util.List;

/// What the page of one unit's plan shows.
///
/// @param base address of the unit
/// @param answer what is next and what is late, in one sentence
/// @param nextStep id of the step to do first; empty when all is done
/// @param done steps that were reached, of `all` that apply
/// @param mayPlan whether the viewer may set the congress day and leave steps out
/// @param mayProve whether the viewer may file proofs and reasons
/// @param fileMegabytes largest file of a proof
/// @param forecast whether the congress will be ready; null once its day has come
/// @param notes of other modules, newest first
/// @param looks where the viewer looks at the unit's proofs; null when the viewer may not
/// @param typed the form that could not be taken; null where none was
public record UnitPlanPage(
        String base,
        @Nullable LocalDate congressDay,
        LocalDate today,
        String answer,
        String nextStep,
        int done,
        int all,
        List<PhaseSteps> phases,
        boolean mayPlan,
        boolean mayProve,
        long fileMegabytes,
        @Nullable ForecastLine forecast,
        List<PlanNote> notes,
        @Nullable String looks,
        @Nullable Typed typed) {

    /// The steps of one phase.
    public record PhaseSteps(String name, List<Step> steps) {}

    /// One step with what can be done about it.
    ///
    /// @param actor who does it
    /// @param source where the step comes from
    /// @param mark how certain that is, a code
    /// @param file what came with its proof; null where nothing did
    /// @param history proofs that were filed before or that wait, newest first; empty when there is
    ///   nothing to tell beside what stands
    /// @param dueMark how certain the due day is, a code; empty where there is none
    /// @param dueReason why it falls due earlier than the profile says; empty where it does not
    public record Step(
            Milestone milestone,
            String name,
            String actor,
            Cell cell,
            String source,
            String mark,
            String dueMark,
            String dueReason,
            boolean next,
            @Nullable ProofFile file,
            List<Filed> history) {

        /// Whether evidence from before stands here that the level above may return, or take again.
        public boolean isEarlier() {
            return milestone.earlier() || history.stream().anyMatch(Filed::again);
        }
    }

    /// A proof as it was filed.
    ///
    /// @param settled who settled it when; empty while it waits
    /// @param again whether the level above may take it again, which returned it
    public record Filed(
            String filed,
            String words,
            @Nullable ProofFile file,
            String settled,
            String answer,
            boolean again) {}

    /// What was typed into a form and could not be taken.
    ///
    /// @param form name of the form
    /// @param errorKey message key of what is wrong
    public record Typed(
            String step, String form, @Nullable LocalDate on, String words, String errorKey) {

        public boolean isOf(String other, String itsForm) {
            return step.equals(other) && form.equals(itsForm);
        }
    }
}
