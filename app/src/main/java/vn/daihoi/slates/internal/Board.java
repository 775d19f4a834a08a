package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checked;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Range;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A slate among the people and rules of its unit.
///
/// @param candidates everyone who may be chosen, by key, in the order of given names
/// @param rules in the order in which they are shown
/// @param size how many shall be chosen
/// @param last the term that ends; null when nobody entered its numbers
/// @param asked the same for the library
/// @param checked the slate held against the rules
public record Board(
        Slate slate,
        Map<UUID, Candidate> candidates,
        List<StructureRule> rules,
        Range size,
        @Nullable Term last,
        Case asked,
        Checked checked) {

    static Board of(
            Slate slate,
            List<Candidate> candidates,
            List<StructureRule> rules,
            @Nullable Term last,
            Case asked) {
        var byId = new LinkedHashMap<UUID, Candidate>();
        candidates.forEach(one -> byId.put(one.id(), one));
        return new Board(
                slate,
                byId,
                rules,
                asked.size(),
                last,
                asked,
                new Checker(asked).check(asked.current()));
    }

    /// Those on the slate, in the order of given names.
    public List<Candidate> chosen() {
        return candidates.values().stream()
                .filter(one -> slate.state().chosen().contains(one.id()))
                .toList();
    }
}
