package vn.daihoi.pilot.internal;

import vn.daihoi.profile.CongressPart;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What was concluded and said after a pilot.
///
/// @param conclusions of the board, by part; one that was emptied again has no words
/// @param removed remarks that can be put back
public record Debriefing(
        Map<CongressPart, Conclusion> conclusions, List<Remark> remarks, List<Remark> removed) {

    /// @param version counts changes, 1 for the first
    /// @param by who wrote it last
    public record Conclusion(String words, int version, String by) {}

    /// @param who said it
    public record Remark(UUID id, String who, String words, boolean removed) {}

    public Debriefing {
        conclusions = Map.copyOf(conclusions);
        remarks = List.copyOf(remarks);
        removed = List.copyOf(removed);
    }

    /// In the order of the congress.
    public List<CongressPart> concluded() {
        return conclusions.keySet().stream()
                .filter(part -> !words(part).isEmpty())
                .sorted()
                .toList();
    }

    /// Empty where nothing is concluded.
    public String words(CongressPart part) {
        var conclusion = conclusions.get(part);
        return conclusion == null ? "" : conclusion.words();
    }
}
