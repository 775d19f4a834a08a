package vn.daihoi.composition.solve;

import vn.daihoi.composition.Must;

import java.util.List;

/// One person who comes or goes, and what for.
///
/// @param person id
/// @param rules ids of rules that this serves: not kept before and nearer now, or kept only thanks
///   to it; in the order of the case
/// @param musts demands besides the rules that it serves
/// @param others how many other people would do as well in this place
/// @param alike ids of some of those, in the order of the draw; at most ten
public record Change(
        String person, List<String> rules, List<Must.Duty> musts, int others, List<String> alike) {

    public Change {
        rules = List.copyOf(rules);
        musts = List.copyOf(musts);
        alike = List.copyOf(alike);
    }
}
