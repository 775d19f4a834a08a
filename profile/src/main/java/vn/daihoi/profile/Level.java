package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One level of the organisation.
///
/// @param code stable, such as `ward`
/// @param order 1 for the highest level, rising downwards, without gaps
/// @param upper code of the level directly above; null for the highest
/// @param unitKinds what units of this level are called, such as phường, xã, thị trấn
/// @param holdsCongress whether units of this level hold a congress in this round
/// @param residential whether this is the level of residential committees, which is no
///   administrative level
/// @param completion null when no document names a limit or the level holds no congress
public record Level(
        String code,
        Label name,
        int order,
        @Nullable String upper,
        List<Label> unitKinds,
        boolean holdsCongress,
        boolean residential,
        @Nullable Completion completion,
        Basis basis) {

    public Level {
        unitKinds = List.copyOf(unitKinds);
    }

    /// Code of the level directly above; empty for the highest.
    public Optional<String> upperLevel() {
        return Optional.ofNullable(upper);
    }
}
