package vn.daihoi.campaigns;

import java.util.List;
import java.util.Map;

/// What the page of successions shows.
///
/// @param address of the page
/// @param form as typed
/// @param errors text for each faulty field; `event` for what concerns all of it
/// @param ended how many units ended of which nobody has said what became of them
/// @param waiting the latest of them
/// @param recorded events, the latest first
public record SuccessionPage(
        String address,
        SuccessionForm form,
        Map<String, String> errors,
        int ended,
        List<Ended> waiting,
        List<RecordedEvent> recorded) {

    /// @param day first day on which it was no more
    /// @param iso the same for a field
    public record Ended(String code, String name, String day, String iso) {}

    public List<String> kinds() {
        return SuccessionForm.KINDS;
    }
}
