package vn.daihoi.composition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whose coming or going would bring a rule nearest to being met: first those who also help other
/// rules and harm none, then the better evaluated.
final class Nearest {

    /// A person can look at a handful; the whole pool is one filter away.
    private static final int MOST = 10;

    private final Case asked;
    private final Set<String> list;
    private final List<Verdict> verdicts;
    private final Map<String, Integer> order;
    private final Map<String, Integer> help = new HashMap<>();

    Nearest(Case asked, Set<String> list, List<Verdict> verdicts) {
        this.asked = asked;
        this.list = list;
        this.verdicts = verdicts;
        this.order = order(asked.people());
    }

    private static Map<String, Integer> order(List<Person> people) {
        return IntStream.range(0, people.size())
                .boxed()
                .collect(Collectors.toMap(at -> people.get(at).id(), at -> at));
    }

    List<String> of(Verdict verdict) {
        if (verdict.outcome() == Verdict.Outcome.MET || verdict.allowed().equals(Range.ALL)) {
            return List.of();
        }
        boolean comes = verdict.part() < verdict.allowed().min();
        return candidates(comes)
                .filter(person -> helps(verdict, person, comes))
                .sorted(best(comes))
                .limit(MOST)
                .map(Person::id)
                .toList();
    }

    /// Who may still come, or who may still go.
    private Stream<Person> candidates(boolean comes) {
        var fixed = comes ? asked.exclude() : asked.include();
        return asked.people().stream()
                .filter(person -> list.contains(person.id()) != comes)
                .filter(person -> !fixed.contains(person.id()));
    }

    private boolean helps(Verdict verdict, Person person, boolean comes) {
        var member = verdict.rule().who().of(person, asked.asOf());
        return comes ? member == Membership.IN : member != Membership.OUT;
    }

    private Comparator<Person> best(boolean comes) {
        var helpful = Comparator.comparingInt(this::effect);
        var score = Comparator.comparing(Person::score);
        return (comes ? helpful.thenComparing(score) : helpful.thenComparing(score.reversed()))
                .reversed()
                .thenComparing(person -> order.get(person.id()));
    }

    /// Rules that the person's coming or going helps, less those that it would break.
    private int effect(Person person) {
        return help.computeIfAbsent(
                person.id(),
                id ->
                        verdicts.stream()
                                .mapToInt(verdict -> help(verdict, person, !list.contains(id)))
                                .sum());
    }

    private int help(Verdict verdict, Person person, boolean comes) {
        if (verdict.rule().who().of(person, asked.asOf()) == Membership.OUT) {
            return 0;
        }
        var allowed = verdict.allowed();
        if (verdict.outcome() == Verdict.Outcome.MET) {
            long edge = comes ? verdict.possible() + 1 : verdict.part() - 1;
            return allowed.contains(edge) ? 0 : -1;
        }
        boolean tooFew = verdict.part() < allowed.min();
        return tooFew == comes ? 1 : -1;
    }
}
