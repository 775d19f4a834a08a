package vn.daihoi.composition.json;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Baseline;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.Trait;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a case: people, seats and rules. The format is told in `docs/formats.md`.
public final class CaseReader {

    /// Numbers beyond a thousand million are slips, and sums of products must fit 63 bits.
    static final long MOST = 1_000_000_000L;

    private static final int MOST_PEOPLE = 200_000;
    private static final int MOST_RULES = 10_000;
    private static final int MOST_GROUPS = 100_000;
    private static final int DECIMALS = 6;

    private final Ids people = new Ids();
    private final RuleReader rules = new RuleReader();

    private CaseReader() {}

    /// @throws InputError if the file does not fit, with JSON path and cure
    /// @throws IOException if it cannot be read
    public static Case read(InputStream in) throws IOException {
        return new CaseReader().read(JsonFile.read(in).fields());
    }

    private Case read(Fields fields) {
        var seats = seats(fields.required("seats"));
        var approved = fields.optional("approved").map(field -> approved(field, seats));
        var day = fields.optional("asOf").map(Days::date);
        var read =
                fields.optional("rules")
                        .map(list -> list.list(MOST_RULES, rules::rule))
                        .orElse(List.of());
        if (day.isEmpty() && !rules.births().isEmpty()) {
            throw InputFault.AGE_WITHOUT_DAY.at(fields.path("asOf"));
        }
        var all = fields.required("people").list(MOST_PEOPLE, this::person);
        var baseline = fields.optional("baseline").map(CaseReader::baseline).orElse(null);
        var asked =
                new Case(
                        seats,
                        approved.orElse(null),
                        day.orElse(LocalDate.EPOCH),
                        all,
                        references(fields, "current"),
                        references(fields, "include"),
                        references(fields, "exclude"),
                        fields.optional("apart")
                                .map(groups -> groups.list(MOST_GROUPS, this::apart))
                                .orElse(List.of()),
                        baseline,
                        read);
        fields.done();
        refuseWithoutBaseline(read, baseline);
        return asked;
    }

    private static Range seats(Field field) {
        if (!field.isObject()) {
            long seats = field.whole(0, MOST);
            return new Range(seats, seats);
        }
        var fields = field.fields();
        long min = fields.optional("min").map(one -> one.whole(0, MOST)).orElse(0L);
        long max = fields.optional("max").map(one -> one.whole(0, MOST)).orElse(MOST);
        fields.done();
        if (min > max) {
            throw InputFault.MIN_OVER_MAX.at(field.path(), min, max);
        }
        return new Range(min, max);
    }

    private static long approved(Field field, Range seats) {
        long approved = field.whole(1, MOST);
        if (approved < seats.min()) {
            throw InputFault.APPROVED_UNDER_SEATS.at(field.path(), approved, seats.min());
        }
        return approved;
    }

    private Person person(Field field) {
        var fields = field.fields();
        var id = people.unique(fields.required("id"));
        var person =
                new Person(
                        id,
                        fields.optional("name").map(Field::text).orElse(id),
                        fields.optional("traits").map(this::traits).orElse(Map.of()),
                        fields.optional("score")
                                .map(score -> score.decimal(DECIMALS, MOST))
                                .orElse(BigDecimal.ZERO));
        fields.done();
        return person;
    }

    private Map<String, Trait> traits(Field field) {
        var traits = new HashMap<String, Trait>();
        field.fields()
                .all()
                .forEach((name, value) -> {
                    if (!value.isNull()) {
                        traits.put(name, trait(name, value));
                    }
                });
        return traits;
    }

    private Trait trait(String name, Field value) {
        return rules.births().contains(name) ? Days.birth(value) : Values.read(value);
    }

    private Set<String> references(Fields fields, String name) {
        return fields.optional(name).map(this::unique).orElse(Set.of());
    }

    private Set<String> unique(Field field) {
        var ids = new LinkedHashSet<String>();
        field.list(MOST_PEOPLE, one -> added(ids, one));
        return ids;
    }

    private boolean added(Set<String> ids, Field one) {
        if (!ids.add(people.known(one))) {
            throw InputFault.DUPLICATE_ID.at(one.path(), one.text(), one.path());
        }
        return true;
    }

    private Set<String> apart(Field field) {
        var group = unique(field);
        if (group.size() < 2) {
            throw InputFault.APART_NEEDS_TWO.at(field.path());
        }
        return group;
    }

    private static Baseline baseline(Field field) {
        var fields = field.fields();
        long size = fields.required("size").whole(1, MOST);
        var counts = new HashMap<String, Long>();
        fields.optional("counts")
                .map(Field::fields)
                .map(Fields::all)
                .orElse(Map.of())
                .forEach((rule, count) -> {
                    if (!count.isNull()) {
                        counts.put(rule, count(count, size));
                    }
                });
        fields.done();
        return new Baseline(size, counts);
    }

    private static long count(Field field, long size) {
        long count = field.whole(0, MOST);
        if (count > size) {
            throw InputFault.COUNT_OVER_SIZE.at(field.path(), count, size);
        }
        return count;
    }

    private static void refuseWithoutBaseline(List<Rule> rules, @Nullable Baseline baseline) {
        for (int at = 0; at < rules.size(); at++) {
            var path = "$.rules[" + at + "].share";
            for (var limit : rules.get(at).limits()) {
                lacking(rules.get(at), limit, baseline, path)
                        .ifPresent(error -> {
                            throw error;
                        });
            }
        }
    }

    private static Optional<InputError> lacking(
            Rule rule, Limit limit, @Nullable Baseline baseline, String path) {
        return switch (limit) {
            case Limit.Share(_, _, Base.BaselineSize _) when baseline == null ->
                    Optional.of(InputFault.NO_BASELINE.at(path + ".base"));
            case Limit.NotBelowBaseline() when baseline == null ->
                    Optional.of(InputFault.NO_BASELINE.at(path + ".notBelow"));
            case Limit.NotBelowBaseline() when !baseline.counts().containsKey(rule.id()) ->
                    Optional.of(InputFault.NO_BASELINE_COUNT.at(path + ".notBelow", rule.id()));
            default -> Optional.empty();
        };
    }

    /// Traits that rules ask for and nobody in the case has, not even as unknown: slips, probably.
    public static List<String> strangeTraits(Case asked) {
        var known = new HashSet<String>();
        asked.people().forEach(person -> known.addAll(person.traits().keySet()));
        var strange = new ArrayList<String>();
        for (var rule : asked.rules()) {
            rule.who().conditions().stream()
                    .map(condition -> condition.trait())
                    .filter(trait -> known.add(trait))
                    .forEach(strange::add);
        }
        return strange;
    }
}
