package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.composition.Person;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.personnel.LastCommittee;
import vn.daihoi.personnel.LastTerm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// People and terms as the module `personnel` keeps them.
@Component
class PersonnelPool implements Pool {

    private final Candidates people;
    private final LastTerm terms;

    PersonnelPool(Candidates people, LastTerm terms) {
        this.people = people;
        this.terms = terms;
    }

    @Override
    public List<Candidate> candidates(CampaignUnit unit) {
        return people.of(unit).stream().map(PersonnelPool::candidate).toList();
    }

    private static Candidate candidate(vn.daihoi.personnel.Candidate one) {
        return new Candidate(
                one.id(),
                one.name(),
                one.post(),
                one.represents(),
                Objects.requireNonNullElse(one.category(), ""),
                new Person(
                        one.id().toString(),
                        one.name(),
                        one.traits(),
                        Objects.requireNonNullElse(one.score(), BigDecimal.ZERO)));
    }

    @Override
    public @Nullable Term lastTerm(CampaignUnit unit) {
        return terms.of(unit).map(PersonnelPool::term).orElse(null);
    }

    /// Shares are held against the start of the term.
    private static Term term(LastCommittee last) {
        return new Term(
                last.sizeAtStart(),
                last.atStart().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, count -> (long) count.getValue())));
    }
}
