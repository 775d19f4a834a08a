package vn.daihoi.composition;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/// Someone who may be chosen.
///
/// @param id unique in a case
/// @param name as printed; never decides anything
/// @param traits what is known, by the trait's name
/// @param score evaluation, the higher the better; 0 when there is none
public record Person(String id, String name, Map<String, Trait> traits, BigDecimal score) {

    public Person {
        traits = Map.copyOf(traits);
    }

    /// Null when it is not known.
    public @Nullable Trait trait(String name) {
        return traits.get(name);
    }
}
