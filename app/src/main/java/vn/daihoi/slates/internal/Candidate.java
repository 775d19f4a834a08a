package vn.daihoi.slates.internal;

import vn.daihoi.composition.Person;
import vn.daihoi.composition.Trait;

import java.util.UUID;

/// One who may be chosen.
///
/// @param id key of the person
/// @param name as shown
/// @param post what they do and where, as shown; empty when not known
/// @param represents the organisation, residential area or people they stand for; empty when not
///   known
/// @param category code of the seat category; empty when not known
/// @param person for the library; holds sensitive traits, which only rules may read
public record Candidate(
        UUID id, String name, String post, String represents, String category, Person person) {

    /// Whether they are a member of the Committee whose term ends.
    boolean isSitting() {
        return new Trait.Flag(true).equals(person.trait("sitting"));
    }
}
