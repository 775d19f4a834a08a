package vn.daihoi.visits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a member of a working group notes at a unit.
///
/// @param key made where the note is written: sent twice, it counts once
/// @param visit key of the visit, planned or new
/// @param day a later day than today is taken for today: clocks of phones go wrong
/// @param who goes there, as typed; may be empty
/// @param seen version of the words that the writer had read; 0 for none
/// @param words what was said; may be empty
/// @param items ids of the profile's checklist
/// @param findings others, one each
/// @param photos JPEG or PNG as sent
public record VisitNote(
        UUID key,
        UUID visit,
        LocalDate day,
        String who,
        int seen,
        String words,
        List<String> items,
        List<String> findings,
        List<FollowUp> followUps,
        List<byte[]> photos) {

    /// Something that must be done after the visit.
    ///
    /// @param owner who sees to it, as typed; may be empty
    /// @param due null: no day is set
    public record FollowUp(String words, String owner, @Nullable LocalDate due) {}

    public boolean isEmpty() {
        return words.isEmpty()
                && items.isEmpty()
                && findings.isEmpty()
                && followUps.isEmpty()
                && photos.isEmpty();
    }
}
