package vn.daihoi.bench;

import vn.daihoi.bench.composition.Clicks;
import vn.daihoi.bench.composition.Contradictions;
import vn.daihoi.bench.composition.Slates;
import vn.daihoi.bench.composition.Steadiness;
import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Solver;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Slates of people on made-up cases, side by side with other solvers; every list is held against
/// the plain checker, every proof against the others' lists.
///
/// Arguments: cases, by default all ("C1,C2,C3,C4,C5,C7,C8,C13"; C5 brings C6 with it); how often
/// short searches are repeated, by default 3; how many cases of each size, by default 3.
final class CompositionBench {

    private static final String ALL = "C1,C2,C3,C4,C5,C7,C8,C13";

    private CompositionBench() {}

    public static void main(String[] args) {
        // peers would report every search
        System.setProperty("logback.configurationFile", "overlap/quiet.xml");
        // figures are told as everywhere, not as on this machine
        Locale.setDefault(Locale.ROOT);
        var cases = Set.copyOf(List.of((args.length > 0 ? args[0] : ALL).split(",")));
        int repeats = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        int seeds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        switch (Natives.load()) {
            case Natives.Absent(String reason) -> System.out.println("no solver: " + reason);
            case Natives.Loaded(Solver solver) -> run(cases, new Composer(solver), repeats, seeds);
        }
    }

    private static void run(Set<String> cases, Composer composer, int repeats, int seeds) {
        var slates = new Slates(composer, repeats, seeds);
        slates.warm();
        when(cases, "C1", slates::wards);
        when(cases, "C2", slates::cities);
        when(cases, "C3", slates::centre);
        when(cases, "C4", slates::tree);
        when(cases, "C4", new Contradictions(composer, repeats)::tree);
        when(cases, "C5", new Contradictions(composer, repeats)::run);
        when(cases, "C7", new Clicks(composer)::whatIf);
        when(cases, "C8", new Clicks(composer)::alternatives);
        when(cases, "C13", new Steadiness(composer)::run);
    }

    private static void when(Set<String> cases, String name, Runnable run) {
        if (cases.contains(name)) {
            System.out.println("== " + name);
            run.run();
        }
    }
}
