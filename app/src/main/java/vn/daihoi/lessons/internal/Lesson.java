package vn.daihoi.lessons.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.CongressPart;

import java.time.LocalDate;
import java.util.UUID;

/// Something that was learnt.
///
/// @param unit whose board adopts it, for all units directly below
/// @param number in the order of adoption, from 1; null while it is a draft
/// @param learntAt the unit it was learnt at, to which it is not pushed; null where it is none
/// @param step of the profile before which units deal with it; null: before the congress
/// @param check null when people alone look after it
/// @param triedVersion version whose check was tried in all units; null for none
/// @param adoptedOn null while it is a draft
/// @param withdrawn null while it is not
public record Lesson(
        UUID id,
        CampaignId campaign,
        UnitId unit,
        @Nullable Integer number,
        LessonText text,
        @Nullable UnitId learntAt,
        @Nullable String step,
        @Nullable LessonCheck check,
        LessonState state,
        int version,
        @Nullable Integer triedVersion,
        String writtenBy,
        @Nullable LocalDate adoptedOn,
        @Nullable Withdrawn withdrawn) {

    /// @param part of the congress
    /// @param title in one line
    /// @param happened may be empty, as may the reason and the evidence
    public record LessonText(
            CongressPart part,
            String title,
            String happened,
            String reason,
            String todo,
            String evidence) {}

    /// @param reason why it holds no more
    public record Withdrawn(LocalDate on, String by, String reason) {}

    public boolean isAdopted() {
        return state == LessonState.ADOPTED;
    }

    public boolean isDraft() {
        return state == LessonState.DRAFT;
    }

    /// Whether its check, as it stands, was tried in all units.
    public boolean isTried() {
        return triedVersion != null && triedVersion == version;
    }
}
