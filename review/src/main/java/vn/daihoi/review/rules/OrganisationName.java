package vn.daihoi.review.rules;

import vn.daihoi.profile.MemberOrganisation;
import vn.daihoi.review.Context;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A member organisation and all ways in which a paper may name it.
///
/// @param name as it is shown
/// @param political whether it is a socio-political organisation, as the profile says
/// @param names all its names as one regular expression
/// @param pattern over folded text
record OrganisationName(String name, boolean political, String names, Pattern pattern) {

    private static final Pattern CAPITALS = Pattern.compile("(?<!\\p{L})\\p{Lu}{3,}(?!\\p{L})");
    private static final int LEAST_WORDS_OF_AN_ABBREVIATION = 3;

    /// Those that a profile knows.
    ///
    /// @param not what must not follow the name
    static OrganisationName of(MemberOrganisation known, Pattern not) {
        return named(known.name().vi(), known.political(), known.names(), not);
    }

    /// One that a unit has. What the profile knows under the same name lends its other names.
    ///
    /// @param unitWords what begins the unit's own name behind the organisation's
    /// @param not what must not follow the name
    static OrganisationName of(
            Context.MemberOrganisation own,
            List<MemberOrganisation> known,
            Pattern unitWords,
            Pattern not) {
        var names = new LinkedHashSet<String>();
        names.add(own.name());
        names.addAll(own.shortNames());
        var plain = names.stream().map(name -> withoutUnit(name, unitWords)).toList();
        names.addAll(plain);
        var match = known.stream().filter(each -> isSame(each, plain)).findFirst();
        match.ifPresent(each -> names.addAll(each.names()));
        return named(
                own.name(), match.map(MemberOrganisation::political).orElse(false), names, not);
    }

    private static String withoutUnit(String name, Pattern unitWords) {
        var unit = unitWords.matcher(Folded.of(name));
        return unit.find() && unit.start() > 0 ? name.substring(0, unit.start()).strip() : name;
    }

    private static boolean isSame(MemberOrganisation known, List<String> names) {
        var folded = known.names().stream().map(Folded::title).toList();
        return names.stream().map(Folded::title).anyMatch(folded::contains);
    }

    private static OrganisationName named(
            String name, boolean political, Iterable<String> names, Pattern not) {
        var all = new LinkedHashSet<String>();
        for (var each : names) {
            all.add(each);
            addShortForms(all, each);
        }
        var pattern =
                all.stream()
                        .map(Folded::title)
                        .sorted((a, b) -> b.length() - a.length())
                        .map(OrganisationName::loose)
                        .collect(Collectors.joining("|"));
        return new OrganisationName(
                name, political, pattern, Pattern.compile(whole(pattern) + "(?!" + not + ")"));
    }

    private static String whole(String names) {
        return "(?<![\\p{L}\\d])(?:" + names + ")(?![\\p{L}\\d])";
    }

    /// Finds a name of any of them, for passing over text that holds none.
    static Pattern any(List<OrganisationName> all) {
        return Pattern.compile(
                whole(all.stream().map(OrganisationName::names).collect(Collectors.joining("|"))));
    }

    /// `Hội LHPN` is also called `LHPN`, `Hội Cựu giáo chức` also `Hội CGC`.
    private static void addShortForms(Set<String> all, String name) {
        var capitals = CAPITALS.matcher(name);
        while (capitals.find()) {
            all.add(capitals.group());
        }
        var words = new ArrayList<>(List.of(name.split("[\\s/-]+")));
        if (words.size() > LEAST_WORDS_OF_AN_ABBREVIATION && !CAPITALS.matcher(name).find()) {
            var first = words.removeFirst();
            var initials =
                    words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
            all.add(first + " " + initials);
        }
    }

    /// Words of the name, whatever stands between them.
    private static String loose(String name) {
        return List.of(name.split("[\\s/-]+")).stream()
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s/-]{1,3}"));
    }
}
