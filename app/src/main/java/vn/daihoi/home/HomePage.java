package vn.daihoi.home;

import org.jspecify.annotations.Nullable;

import vn.daihoi.plans.State;
import vn.daihoi.tasks.Tasks.Load;

import java.util.List;

/// What the first page shows of one campaign.
///
/// @param answer the most important thing in one sentence
/// @param matrix address of the matrix; null for who sees one unit only
/// @param weakSpots address of the faults that documents have in common; null like the matrix
/// @param overlap address of the passages that units share; null like the matrix
/// @param approvals address of the consent to the units' dossiers; null like the matrix
/// @param waiting papers from above that the viewer's own unit has not acknowledged
/// @param directives address of these
/// @param proofs how many proofs of units below wait for the viewer
/// @param looks address of these
/// @param tasks how many tasks the viewer has to do, and how many of them are late
/// @param myTasks address of these
/// @param late what is late below or in the unit, longest first, at most [#MOST]
/// @param lateInAll how many there are in all
/// @param soon what is due soon, nearest first, at most [#MOST]
/// @param documents newest versions with what the review found, at most [#MOST]
public record HomePage(
        String answer,
        @Nullable String matrix,
        @Nullable String weakSpots,
        @Nullable String overlap,
        @Nullable String approvals,
        int waiting,
        String directives,
        int proofs,
        String looks,
        Load tasks,
        String myTasks,
        List<Step> late,
        int lateInAll,
        List<Step> soon,
        List<Paper> documents) {

    static final int MOST = 8;

    /// @param unit name of the unit; empty on a unit's own page
    /// @param state where it stands
    /// @param when state in words, with days or the due day
    /// @param reason why it is late; empty where none was given
    public record Step(
            String unit, String name, String address, State state, String when, String reason) {}

    /// @param unit name of the unit; empty on a unit's own page
    /// @param findings counts in words
    /// @param worst class of the worst level: `error`, `warning`, `note`, or empty
    public record Paper(
            String unit,
            String kind,
            String address,
            String version,
            String findings,
            String worst) {}
}
