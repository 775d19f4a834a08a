package vn.daihoi.composition.solve;

import java.util.List;

/// Rules that cannot be kept together.
///
/// @param rules ids in the order of the case; empty when the demands alone contradict each other
/// @param musts demands besides the rules without which the rules could be kept
/// @param minimal proved that without any single one of these the rest could be kept
/// @param why the proof, or what falls short
public record Conflict(List<String> rules, List<Demanded> musts, boolean minimal, Why why) {

    public Conflict {
        rules = List.copyOf(rules);
        musts = List.copyOf(musts);
    }
}
