package vn.daihoi.lessons.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One lesson as the board sees it.
///
/// @param address of this page
/// @param name what it is called wherever it acts
/// @param about who wrote or adopted it when
/// @param step before which units deal with it; empty: before the congress
/// @param check in words; empty for none
/// @param trial what its check finds, or found when it was adopted; null when it was not tried
/// @param withdrawn who withdrew it when and why; empty when nobody did
/// @param status address of the state of the trial under way; empty when none is
/// @param fault of the act that was not done; empty when it was
public record LessonCardView(
        String address,
        String list,
        String name,
        String title,
        String about,
        String state,
        String stateCode,
        String part,
        String happened,
        String reason,
        String todo,
        String evidence,
        List<FileLink> files,
        String step,
        String check,
        @Nullable Trial trial,
        String withdrawn,
        int version,
        int recipients,
        List<Unit> units,
        String status,
        boolean mayWrite,
        String field,
        String fault) {

    public boolean isDraft() {
        return stateCode.equals("draft");
    }

    public boolean isAdopted() {
        return stateCode.equals("adopted");
    }

    public boolean mayAdopt() {
        return isDraft() && (check.isEmpty() || trial != null);
    }

    /// @param words before, and after the adoption now, in a sentence
    /// @param everywhere whether every unit has the fault
    /// @param before share of units with the fault at the adoption, or in the trial, in per cent
    /// @param now the same now; -1 for a draft
    /// @param caught units with the fault and why
    public record Trial(
            String words, boolean everywhere, int before, int now, List<Caught> caught) {}

    public record Caught(String unit, String words) {}

    /// @param look address to which it is sent whether the answer is confirmed
    /// @param standCode of how far the unit is
    /// @param fault that the check finds now; empty when none
    /// @param waits whether the answer waits for a look
    public record Unit(
            String name,
            String look,
            String stand,
            String standCode,
            String icon,
            String said,
            String words,
            List<FileLink> files,
            String lookWords,
            String fault,
            boolean waits,
            boolean mayLook) {}
}
