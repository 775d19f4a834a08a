package vn.daihoi.personnel;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/// A person who may be put on a slate.
///
/// @param id key, the same in all slates
/// @param name full name, given name last
/// @param post post and workplace as shown; empty when not known
/// @param represents whom the person speaks for; empty when not known
/// @param category one of the profile's seat categories, such as `CNTB`; null when not known
/// @param traits what rules count by, keyed by the traits' names in the profile (`category`,
///   `gender`, `born`, `party`, `ethnic`, `religion`, `sitting`), and `area`, `organisation`,
///   `education`, `degree`, `theory`; one that is not known is absent. Holds sensitive ones: they
///   serve rules, and whoever shows them asks for [vn.daihoi.accounts.Permission#VIEW_SENSITIVE]
///   and tells [SensitiveLooks].
/// @param score of the evaluation, the higher the better; null when not evaluated
public record Candidate(
        UUID id,
        String name,
        String post,
        String represents,
        @Nullable String category,
        Map<String, Trait> traits,
        @Nullable BigDecimal score) {

    public Candidate {
        traits = Map.copyOf(traits);
    }
}
