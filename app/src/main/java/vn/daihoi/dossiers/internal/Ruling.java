package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.Side;
import vn.daihoi.files.FileId;

import java.time.LocalDate;
import java.util.UUID;

/// What one side says of a submission, as it was recorded.
///
/// @param number number and sign of its paper; empty only where a return came without one
/// @param on day of the paper, or on which it was said
/// @param file null where none came with the record
/// @param fileName empty where there is no file
/// @param words why it is returned, or what goes with the consent; may be empty for the latter
/// @param withdrawn null while it stands
public record Ruling(
        UUID id,
        Side side,
        boolean approves,
        String number,
        LocalDate on,
        @Nullable FileId file,
        String fileName,
        String words,
        LocalDate recordedOn,
        String recordedByName,
        @Nullable Withdrawn withdrawn) {

    public boolean stands() {
        return withdrawn == null;
    }
}
