package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.files.FileId;

import java.time.LocalDate;
import java.util.UUID;

/// One body named one person.
///
/// @param person key of who is named
/// @param name of who is named
/// @param isRemoved whether the person was removed from the unit's people since
/// @param by organisation or residential committee that named
/// @param on day of the meeting that named
/// @param minutes number of the minutes; empty when they have none
/// @param file content of the minutes; null where none was handed in
/// @param fileName null where there is no file
/// @param heard what the residential meeting said; null until it was held
/// @param withdrawn null while the person stands
public record Nomination(
        UUID id,
        UUID round,
        UUID person,
        String name,
        boolean isRemoved,
        String by,
        LocalDate on,
        String minutes,
        @Nullable FileId file,
        @Nullable String fileName,
        @Nullable Heard heard,
        @Nullable Withdrawn withdrawn) {

    /// The meeting at the residential area.
    ///
    /// @param agreed people, 0 or more
    /// @param opposed people, 0 or more
    /// @param opinions what was said; empty for nothing
    public record Heard(LocalDate on, int agreed, int opposed, String opinions) {

        public Heard {
            if (agreed < 0 || opposed < 0) {
                throw new IllegalArgumentException(
                        "Votes must not be negative (%d, %d).".formatted(agreed, opposed));
            }
        }
    }

    public record Withdrawn(LocalDate on, String why) {}
}
