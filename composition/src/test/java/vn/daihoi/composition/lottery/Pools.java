package vn.daihoi.composition.lottery;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Limit;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.RuleLevel;
import vn.daihoi.composition.Trait;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Made-up pools of volunteers with quotas that some list keeps.
public final class Pools {

    private Pools() {}

    /// A pool whose people come forward unevenly: each value of a category has its share among the
    /// people and, bent, among the volunteers. A planted list drawn as the people are gives the
    /// quotas, widened by `slack` either side.
    public static Case generated(int pool, int panel, int categories, int slack, long seed) {
        var random = new Random(seed);
        var shares = new ArrayList<double[]>();
        var bent = new ArrayList<double[]>();
        for (int i = 0; i < categories; i++) {
            var share = random.doubles(2 + random.nextInt(5), 0.3, 1.3).toArray();
            shares.add(normal(share));
            bent.add(
                    normal(
                            IntStream.range(0, share.length)
                                    .mapToDouble(
                                            v -> share[v] * Math.exp(0.6 * random.nextGaussian()))
                                    .toArray()));
        }
        var values = new int[pool][categories];
        var keys = new double[pool];
        for (int p = 0; p < pool; p++) {
            double weight = 1;
            for (int c = 0; c < categories; c++) {
                values[p][c] = pick(bent.get(c), random.nextDouble());
                weight *= shares.get(c)[values[p][c]] / bent.get(c)[values[p][c]];
            }
            keys[p] = Math.log(random.nextDouble()) / weight;
        }
        var planted =
                IntStream.range(0, pool)
                        .boxed()
                        .sorted((a, b) -> Double.compare(keys[b], keys[a]))
                        .limit(panel)
                        .toList();
        return of(values, planted, slack);
    }

    private static double[] normal(double[] weights) {
        double sum = java.util.Arrays.stream(weights).sum();
        return java.util.Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static int pick(double[] shares, double at) {
        int value = 0;
        double left = at;
        while (value < shares.length - 1 && left > shares[value]) {
            left -= shares[value++];
        }
        return value;
    }

    private static Case of(int[][] values, List<Integer> planted, int slack) {
        var people = new ArrayList<Person>();
        for (int p = 0; p < values.length; p++) {
            var traits = new HashMap<String, Trait>();
            for (int c = 0; c < values[p].length; c++) {
                traits.put("c" + c, new Trait.Number(values[p][c]));
            }
            people.add(new Person("p" + p, "", traits, BigDecimal.ZERO));
        }
        var rules = new ArrayList<Rule>();
        for (int c = 0; c < values[0].length; c++) {
            for (int v = 0; v < 6; v++) {
                int category = c;
                int value = v;
                long count = planted.stream().filter(p -> values[p][category] == value).count();
                rules.add(quota("c" + c, v, Math.max(0, count - slack), count + slack));
            }
        }
        return of(people, planted.size(), rules);
    }

    static Rule quota(String trait, long value, long least, long most) {
        return new Rule(
                trait + "=" + value,
                "",
                "",
                RuleLevel.LOCAL,
                new Group(List.of(new Condition.Is(trait, Set.of(new Trait.Number(value))))),
                List.of(new Limit.Count(least, most)),
                null);
    }

    static Case of(List<Person> people, long seats, List<Rule> rules) {
        return new Case(
                new Range(seats, seats),
                null,
                LocalDate.of(2024, 3, 26),
                people,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                null,
                rules);
    }

    /// Two categories of two values: among the volunteers one value of the second is rare, and the
    /// seats of both are halved.
    public static Case example(int pool, int panel) {
        var people = new ArrayList<Person>();
        for (int p = 0; p < pool; p++) {
            people.add(
                    new Person(
                            "p" + p,
                            "",
                            Map.of(
                                    "c0", new Trait.Number(p % 2),
                                    "c1", new Trait.Number(p < pool / 10 ? 0 : 1)),
                            BigDecimal.ZERO));
        }
        var rules = new ArrayList<Rule>();
        for (int v = 0; v < 2; v++) {
            rules.add(quota("c0", v, panel / 2 - panel / 20, panel / 2 + panel / 20));
            rules.add(quota("c1", v, v == 0 ? panel / 20 : panel / 2, v == 0 ? panel / 2 : panel));
        }
        return of(people, panel, rules);
    }
}
