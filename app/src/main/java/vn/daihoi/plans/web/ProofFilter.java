package vn.daihoi.plans.web;

import vn.daihoi.plans.internal.ProofState;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How the list of proofs is narrowed; all of it stands in the address.
///
/// @param state [ProofState#WITHDRAWN] is not asked for: the level above has nothing to do with it
/// @param unit code of the unit that filed; empty: all
/// @param step id of the step; empty: all
/// @param q words that unit, step or proof must bear, diacritics or not
public record ProofFilter(ProofState state, String unit, String step, String q) {

    static ProofFilter of(String state, String unit, String step, String q) {
        return new ProofFilter(
                switch (state) {
                    case "accepted" -> ProofState.ACCEPTED;
                    case "returned" -> ProofState.RETURNED;
                    default -> ProofState.PENDING;
                },
                unit,
                step,
                q);
    }

    public boolean isPending() {
        return state == ProofState.PENDING;
    }

    /// Whether less is shown than there is in this state.
    public boolean isNarrowed() {
        return !unit.isEmpty() || !step.isEmpty() || !q.isEmpty();
    }

    /// Parts of the address that are not empty, by name.
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("state", isPending() ? "" : state.code());
        parts.put("unit", unit);
        parts.put("step", step);
        parts.put("q", q);
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    public String query() {
        return parts().entrySet().stream()
                .map(part ->
                        part.getKey()
                                + "="
                                + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
