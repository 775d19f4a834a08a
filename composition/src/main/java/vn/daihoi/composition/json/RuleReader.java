package vn.daihoi.composition.json;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.StandIn;
import vn.daihoi.composition.Trait;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the rules of a case and learns on the way which traits are dates of birth.
final class RuleReader {

    private static final int MOST_CONDITIONS = 100;
    private static final int MOST_VALUES = 100_000;
    private static final int OLDEST = 150;

    private final Ids ids = new Ids();
    private final Set<String> births = new HashSet<>();

    /// Traits of which an age is asked.
    Set<String> births() {
        return births;
    }

    Rule rule(Field field) {
        var fields = field.fields();
        var id = ids.unique(fields.required("id"));
        var rule =
                new Rule(
                        id,
                        fields.optional("label").map(Field::text).orElse(id),
                        fields.optional("source").map(Field::text).orElse(""),
                        fields.optional("level")
                                .map(level -> level.oneOf(RuleLevel.class))
                                .orElse(RuleLevel.LOCAL),
                        group(fields.required("who")),
                        limits(fields),
                        fields.optional("standIn").map(this::standIn).orElse(null));
        fields.done();
        refuseMaximum(fields, rule);
        return rule;
    }

    private static List<Limit> limits(Fields fields) {
        var limits = new ArrayList<Limit>();
        fields.optional("count").ifPresent(count -> limits.add(count(count.fields())));
        fields.optional("share").ifPresent(share -> limits.addAll(share(share.fields())));
        if (limits.isEmpty()) {
            throw InputFault.NO_LIMIT.at(fields.path());
        }
        return limits;
    }

    private static Limit count(Fields fields) {
        var min = fields.optional("min").map(RuleReader::number).orElse(null);
        var max = fields.optional("max").map(RuleReader::number).orElse(null);
        fields.done();
        if (min == null && max == null) {
            throw InputFault.NO_LIMIT.at(fields.path());
        }
        if (min != null && max != null && min > max) {
            throw InputFault.MIN_OVER_MAX.at(fields.path(), min, max);
        }
        return new Limit.Count(min, max);
    }

    private static long number(Field field) {
        return field.whole(0, CaseReader.MOST);
    }

    private static List<Limit> share(Fields fields) {
        var limits = new ArrayList<Limit>();
        var min = fields.optional("min").map(Shares::read).orElse(null);
        var max = fields.optional("max").map(Shares::read).orElse(null);
        var base = fields.optional("base").map(RuleReader::base).orElse(new Base.Chosen());
        if (min != null || max != null) {
            limits.add(new Limit.Share(min, max, base));
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw InputFault.MIN_OVER_MAX.at(
                    fields.path(), fields.required("min").text(), fields.required("max").text());
        }
        fields.optional("notBelow")
                .ifPresent(field -> {
                    field.oneOf(Then.class);
                    limits.add(new Limit.NotBelowBaseline());
                });
        fields.done();
        if (limits.isEmpty()) {
            throw InputFault.NO_LIMIT.at(fields.path());
        }
        return limits;
    }

    /// What a share may be compared with.
    private enum Then {
        BASELINE
    }

    private static Base base(Field field) {
        if (field.node().isNumber()) {
            return new Base.Fixed(field.whole(1, CaseReader.MOST));
        }
        return switch (field.text()) {
            case "chosen" -> new Base.Chosen();
            case "seats" -> new Base.Seats();
            case "baselineSize" -> new Base.BaselineSize();
            default ->
                    throw InputFault.NOT_ONE_OF.at(
                            field.path(), field.text(), "chosen, seats, baselineSize");
        };
    }

    private StandIn standIn(Field field) {
        var fields = field.fields();
        var read =
                new StandIn(
                        group(fields.required("who")),
                        fields.required("max").whole(0, CaseReader.MOST));
        fields.done();
        return read;
    }

    private static void refuseMaximum(Fields fields, Rule rule) {
        if (rule.standIn() != null && rule.limits().stream().anyMatch(RuleReader::hasMaximum)) {
            throw InputFault.STAND_IN_WITH_MAXIMUM.at(fields.path("standIn"));
        }
    }

    private static boolean hasMaximum(Limit limit) {
        return switch (limit) {
            case Limit.Count count -> count.max() != null;
            case Limit.Share share -> share.max() != null;
            case Limit.NotBelowBaseline() -> false;
        };
    }

    private Group group(Field field) {
        var conditions = new ArrayList<Condition>();
        field.list(MOST_CONDITIONS, one -> conditions.addAll(conditions(one.fields())));
        return new Group(conditions);
    }

    /// One object may ask several things of its trait: all of them hold.
    private List<Condition> conditions(Fields fields) {
        var trait = fields.required("trait").word();
        var conditions = new ArrayList<Condition>();
        fields.optional("is").ifPresent(is -> conditions.add(new Condition.Is(trait, values(is))));
        fields.optional("not")
                .ifPresent(not -> conditions.add(new Condition.IsNot(trait, values(not))));
        age(fields, trait, conditions);
        within(fields, trait, conditions);
        fields.done();
        if (conditions.isEmpty()) {
            throw InputFault.NO_CONDITION.at(fields.path());
        }
        return conditions;
    }

    private void age(Fields fields, String trait, List<Condition> conditions) {
        var least = fields.optional("ageAtLeast").map(RuleReader::years).orElse(null);
        var most = fields.optional("ageAtMost").map(RuleReader::years).orElse(null);
        if (least != null || most != null) {
            if (least != null && most != null && least > most) {
                throw InputFault.MIN_OVER_MAX.at(fields.path(), least, most);
            }
            births.add(trait);
            conditions.add(new Condition.Age(trait, least, most));
        }
    }

    private static int years(Field field) {
        return (int) field.whole(0, OLDEST);
    }

    private static void within(Fields fields, String trait, List<Condition> conditions) {
        var least = fields.optional("atLeast").map(RuleReader::amount).orElse(null);
        var most = fields.optional("atMost").map(RuleReader::amount).orElse(null);
        if (least != null || most != null) {
            conditions.add(new Condition.Within(trait, least, most));
        }
    }

    private static long amount(Field field) {
        return field.whole(-CaseReader.MOST, CaseReader.MOST);
    }

    private static Set<Trait> values(Field field) {
        var values = new HashSet<>(field.list(MOST_VALUES, Values::read));
        if (values.isEmpty()) {
            throw InputFault.EMPTY_LIST.at(field.path());
        }
        return values;
    }
}
