package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.composition.Trait;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Component
class StoredCandidates implements Candidates {

    private final StoredPersons people;

    StoredCandidates(StoredPersons people) {
        this.people = people;
    }

    @Override
    public List<Candidate> of(CampaignUnit unit) {
        return people.of(unit, true).stream().map(StoredCandidates::candidate).toList();
    }

    private static Candidate candidate(Listed person) {
        Details details = person.details();
        return new Candidate(
                person.id(),
                details.name(),
                Stream.of(details.post(), details.workplace())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                details.represents(),
                details.category(),
                traits(details, Objects.requireNonNull(person.sensitive())),
                details.score());
    }

    private static Map<String, Trait> traits(Details details, Sensitive sensitive) {
        var traits = new HashMap<String, Trait>();
        text(traits, "category", details.category());
        text(traits, "gender", StoredPersons.gender(details.female()));
        put(traits, "born", details.born());
        flag(traits, "sitting", details.sitting());
        text(traits, "area", details.area());
        text(traits, "organisation", details.organisation());
        text(traits, "education", details.education());
        text(traits, "degree", details.degree());
        text(traits, "theory", details.theory());
        flag(traits, "party", sensitive.party());
        text(traits, "ethnic", sensitive.ethnic());
        text(traits, "religion", sensitive.religion());
        return traits;
    }

    private static void text(Map<String, Trait> traits, String name, @Nullable String value) {
        put(traits, name, value == null || value.isEmpty() ? null : new Trait.Text(value));
    }

    private static void flag(Map<String, Trait> traits, String name, @Nullable Boolean value) {
        put(traits, name, value == null ? null : new Trait.Flag(value));
    }

    private static void put(Map<String, Trait> traits, String name, @Nullable Trait value) {
        if (value != null) {
            traits.put(name, value);
        }
    }
}
