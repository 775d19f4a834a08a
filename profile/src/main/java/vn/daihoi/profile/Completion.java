package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The day by which all congresses of a level are held.
///
/// @param before the day that the document names
/// @param dayIncluded whether a congress on that very day is in time; null when the document does
///   not say
public record Completion(LocalDate before, @Nullable Boolean dayIncluded, Basis basis) {

    /// The last day that is in time on every reading of the document.
    public LocalDate lastSafeDay() {
        return Boolean.TRUE.equals(dayIncluded) ? before : before.minusDays(1);
    }
}
