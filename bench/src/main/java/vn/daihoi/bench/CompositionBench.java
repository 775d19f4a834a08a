package vn.daihoi.bench;

import vn.daihoi.bench.composition.Clicks;
import vn.daihoi.bench.composition.Contradictions;
import vn.daihoi.bench.composition.Picked;
import vn.daihoi.bench.composition.Slates;
import vn.daihoi.bench.composition.Steadiness;
import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Slates of people on made-up cases, side by side with other solvers; every list is held against
/// the plain checker, every proof against the others' lists.
///
/// Arguments: cases, by default all ("C1,C2,C3,C4,C5,C7,C8,C13"; C5 brings C6 with it; besides
/// "possible", why-not asked about cases that can be kept, and "stop", the stops of C13 alone); how
/// often short searches are repeated, by default 3; how many cases of each size, by default 3. Then
/// what picks a part: `sizes=200/45/60/0,2000/100/60/0` (people, seats, rules, slack), `from=701`
/// the seed of the first case, `peers=none` ours alone.
final class CompositionBench {

    private static final String ALL = "C1,C2,C3,C4,C5,C7,C8,C13";

    private CompositionBench() {}

    public static void main(String[] args) {
        // peers would report every search
        System.setProperty("logback.configurationFile", "overlap/quiet.xml");
        // figures are told as everywhere, not as on this machine
        Locale.setDefault(Locale.ROOT);
        var plain = new ArrayList<String>();
        var named = new HashMap<String, String>();
        for (var arg : args) {
            int at = arg.indexOf('=');
            if (at < 0) {
                plain.add(arg);
            } else {
                named.put(arg.substring(0, at), arg.substring(at + 1));
            }
        }
        var cases = Set.copyOf(split(plain.isEmpty() ? ALL : plain.getFirst()));
        var picked = picked(plain, named);
        switch (Natives.load()) {
            case Natives.Absent(String reason) -> System.out.println("no solver: " + reason);
            case Natives.Loaded(Solver solver) -> run(cases, new Composer(solver), picked);
        }
    }

    private static Picked picked(List<String> plain, Map<String, String> named) {
        return new Picked(
                number(plain, 1),
                number(plain, 2),
                Long.parseLong(named.getOrDefault("from", "1")),
                Set.copyOf(split(named.getOrDefault("sizes", ""))),
                !named.getOrDefault("peers", "").equals("none"));
    }

    private static int number(List<String> plain, int at) {
        return plain.size() > at ? Integer.parseInt(plain.get(at)) : 3;
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private static void run(Set<String> cases, Composer composer, Picked picked) {
        var slates = new Slates(composer, picked);
        var contradictions = new Contradictions(composer, picked);
        var clicks = new Clicks(composer, picked);
        slates.warm();
        when(cases, "C1", slates::wards);
        when(cases, "C2", slates::cities);
        when(cases, "C3", slates::centre);
        when(cases, "C4", slates::tree);
        when(cases, "C4", contradictions::tree);
        when(cases, "C5", contradictions::run);
        when(cases, "possible", contradictions::possible);
        when(cases, "C7", clicks::whatIf);
        when(cases, "C8", clicks::alternatives);
        when(cases, "C13", new Steadiness(composer)::run);
        when(cases, "stop", new Steadiness(composer)::stops);
    }

    private static void when(Set<String> cases, String name, Runnable run) {
        if (cases.contains(name)) {
            System.out.println("== " + name);
            run.run();
        }
    }
}
