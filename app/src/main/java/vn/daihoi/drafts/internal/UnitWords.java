package vn.daihoi.drafts.internal;

import vn.daihoi.profile.Drafting;
import vn.daihoi.profile.Label;
import vn.daihoi.profile.Profile;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How papers write the names of units.
final class UnitWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Profile profile;
    private final Drafting drafting;

    UnitWords(Profile profile) {
        this.profile = profile;
        this.drafting = profile.drafting();
    }

    /// The full name inside a sentence: the kind of unit is no part of the name.
    String inside(String fullName) {
        return kinds().anyMatch(kind -> isOf(kind, fullName))
                ? fullName.substring(0, 1).toLowerCase(VIETNAMESE) + fullName.substring(1)
                : fullName;
    }

    private Stream<String> kinds() {
        return profile.levels().stream()
                .flatMap(level -> level.unitKinds().stream())
                .map(Label::vi);
    }

    private static boolean isOf(String kind, String fullName) {
        return fullName.toLowerCase(VIETNAMESE).startsWith(kind.toLowerCase(VIETNAMESE) + " ");
    }

    /// Where papers are dated.
    String place(String level, String name, String fullName) {
        return drafting.shortPlaces().contains(level) && !drafting.fullNames().contains(name)
                ? name
                : fullName;
    }

    /// The Party committee of the same level; empty when the profile names none for such a unit.
    Optional<String> party(String fullName) {
        return drafting.party().keySet().stream()
                .filter(kind -> isOf(kind, fullName))
                .max(Comparator.comparingInt(String::length))
                .map(drafting.party()::get);
    }
}
