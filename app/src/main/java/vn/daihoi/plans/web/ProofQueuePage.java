package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.plans.internal.ProofFile;
import vn.daihoi.plans.web.MatrixPage.Choice;

import java.util.List;
import java.util.UUID;

/// What the list of proofs shows.
///
/// @param base its address without what narrows it
/// @param matrix where the viewer comes from
/// @param answer how many wait and since when, in one sentence
/// @param hidden proofs that the filter hides
/// @param units that have filed some in this state
/// @param done what the last act did; null where none was
/// @param typed an answer that could not be taken; null where none was
public record ProofQueuePage(
        String base,
        String matrix,
        ProofFilter filter,
        String answer,
        List<Item> items,
        int hidden,
        List<Choice> states,
        List<Choice> units,
        List<Choice> steps,
        @Nullable Done done,
        @Nullable Typed typed) {

    /// A proof.
    ///
    /// @param plan address of the step on the unit's page
    /// @param reached day on which the step was reached, with the days it was late
    /// @param filed who filed it when
    /// @param days since it waits, in words; empty once it is settled
    /// @param files address of its file; empty where none came with it
    /// @param settled who settled it when; empty while it waits
    public record Item(
            UUID id,
            String unit,
            String plan,
            int number,
            String step,
            String reached,
            boolean late,
            String words,
            @Nullable ProofFile file,
            String files,
            String filed,
            String days,
            String settled,
            String answer) {}

    /// @param ids proofs that can be taken back
    public record Done(String words, List<UUID> ids) {}

    /// @param errorKey message key of what is wrong with the answer
    public record Typed(UUID id, String words, String errorKey) {

        public boolean isOf(UUID other) {
            return id.equals(other);
        }
    }
}
