package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// An uploaded list with what the officers said of the sheet that is shown.
///
/// @param sheet place of the sheet that is shown, from 1; null: the one that fits best
/// @param columns what each column holds, by column from 0; null: as found
/// @param withHidden whether hidden rows are taken
/// @param choices by number of the row; the others are as proposed
/// @param done null until it is confirmed
public record KeptImport(
        UUID id,
        String fileName,
        @Nullable Integer sheet,
        @Nullable Map<Integer, ImportColumn> columns,
        boolean withHidden,
        Map<Integer, Choice> choices,
        String begunBy,
        Instant begunAt,
        @Nullable Done done) {

    /// What a confirmed import wrote.
    ///
    /// @param added new people
    /// @param changed people that were there before
    /// @param undoneBy who took it back; null when it stands
    public record Done(
            int added,
            int changed,
            String by,
            Instant at,
            @Nullable String undoneBy,
            @Nullable Instant undoneAt) {

        public boolean stands() {
            return undoneAt == null;
        }
    }

    public KeptImport {
        columns = columns == null ? null : Map.copyOf(columns);
        choices = Map.copyOf(choices);
    }
}
