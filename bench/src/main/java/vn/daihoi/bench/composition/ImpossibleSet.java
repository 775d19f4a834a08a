package vn.daihoi.bench.composition;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A case that no list keeps, made from one that some list keeps.
///
/// @param fault how it was spoilt
record ImpossibleSet(CompositionSet from, Fault fault) {

    /// The ways to spoil a case.
    enum Fault {
        /// The minima of six categories that hold everybody ask for one person more than there are
        /// seats.
        SUM,
        /// Fifteen rules, drawn, ask for exactly one person more or fewer than they did.
        DRAWN,
        /// Three sets of rules that share nothing: the sum, a group that is too small, and a part
        /// of a group that must be larger than the whole may be.
        SEVERAL
    }

    private static final int CATEGORIES = 6;
    private static final int DRAWN_RULES = 15;

    Case make() {
        var asked = from.make();
        var rules = new ArrayList<>(asked.rules());
        switch (fault) {
            case SUM -> sum(rules, asked);
            case DRAWN -> drawn(rules);
            case SEVERAL -> {
                sum(rules, asked);
                supply(rules, asked);
                part(rules);
            }
        }
        return asked.withRules(rules);
    }

    /// The limits of the planted list lie in the middle, or at the top where a minimum was cut.
    private void sum(List<Rule> rules, Case asked) {
        long left = asked.size().max() + 1;
        for (int at = CATEGORIES - 1; at >= 0; at--) {
            long planted = max(rules.get(at)) - from.slack();
            long min = at == 0 ? left : planted;
            rules.set(at, CompositionSet.rule(at, rules.get(at).who(), min, Long.MAX_VALUE / 2));
            left -= min;
        }
    }

    private void drawn(List<Rule> rules) {
        var random = new Random(from.seed());
        var places = new ArrayList<Integer>();
        for (int at = 0; at < rules.size(); at++) {
            places.add(at);
        }
        Collections.shuffle(places, random);
        for (int at : places.subList(0, DRAWN_RULES)) {
            long planted = max(rules.get(at)) - from.slack();
            long count = Math.max(0, planted + (random.nextBoolean() ? 1 : -1));
            rules.set(at, CompositionSet.rule(at, rules.get(at).who(), count, count));
        }
    }

    /// A new rule for a group of one organisation and one area.
    private static void supply(List<Rule> rules, Case asked) {
        var group =
                new Group(
                        List.of(
                                CompositionSet.condition("organisation", 0),
                                CompositionSet.condition("area", 0)));
        long all = CompositionSet.count(asked.people(), group);
        rules.add(CompositionSet.rule(rules.size(), group, all + 1, Long.MAX_VALUE / 2));
    }

    private static void part(List<Rule> rules) {
        var whole = CompositionSet.condition("profession", 0);
        var part = CompositionSet.condition("sex", 0);
        var group = new Group(List.of(whole));
        rules.removeIf(rule -> rule.who().equals(group));
        rules.add(CompositionSet.rule(rules.size() + 1, group, 0, 2));
        rules.add(
                CompositionSet.rule(
                        rules.size() + 1, new Group(List.of(whole, part)), 3, Long.MAX_VALUE / 2));
    }

    static long max(Rule rule) {
        return rule.limits().getFirst() instanceof Limit.Count(_, Long max) && max != null
                ? max
                : Long.MAX_VALUE;
    }
}
