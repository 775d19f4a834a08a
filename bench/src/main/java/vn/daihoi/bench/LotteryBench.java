package vn.daihoi.bench;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.lottery.Lottery;
import vn.daihoi.composition.lottery.LotteryOutcome;
import vn.daihoi.composition.lottery.Pools;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Stop;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// Fair lotteries on made-up pools of volunteers beside the times that others published for pools
/// of the same sizes, on their machine and with the smallest chance alone made fair.
///
/// Arguments: seeds, by default 1 2 3.
final class LotteryBench {

    private static final Limits LIMITS = Limits.usual().withTime(Duration.ofSeconds(600));
    private static final int DRAWS = 200;

    private LotteryBench() {}

    public static void main(String[] args) {
        if (Natives.load() instanceof Natives.Absent(String reason)) {
            say("no solver: %s", reason);
            return;
        }
        // the first search of a process also starts the solvers
        Lottery.draw(Pools.example(40, 4), LIMITS, Stop.never());
        measure("example small, 20 of 200", Pools.example(200, 20), "2.7 s (leximin, Gurobi)");
        measure(
                "example large, 200 of 2000",
                Pools.example(2_000, 200),
                "1161.8 s (leximin, Gurobi)");
        var seeds = args.length == 0 ? new String[] {"1", "2", "3"} : args;
        Arrays.stream(seeds).mapToLong(Long::parseLong).forEach(LotteryBench::generated);
    }

    private static void generated(long seed) {
        measure("22 of 150, seed " + seed, Pools.generated(150, 22, 5, 1, seed), "1.4 s");
        measure("45 of 300, seed " + seed, Pools.generated(300, 45, 6, 1, seed), "9.6 s");
        measure("75 of 500, seed " + seed, Pools.generated(500, 75, 7, 1, seed), "41.8 s");
        measure("112 of 750, seed " + seed, Pools.generated(750, 112, 8, 1, seed), "119.1 s");
    }

    private static void measure(String name, Case asked, String published) {
        long from = System.nanoTime();
        var outcome = Lottery.draw(asked, LIMITS, Stop.never());
        double seconds = (System.nanoTime() - from) / 1e9;
        if (outcome instanceof LotteryOutcome.Drawn drawn) {
            var lottery = drawn.lottery();
            say(
                    "%s: %.2f s (published %s), smallest chance %.4f, at most %.4f, %s, groups %d, lists %d, %s",
                    name,
                    seconds,
                    published,
                    lottery.least(),
                    lottery.bound(),
                    lottery.fairest()
                            ? "fairest"
                            : lottery.isLeastProved() ? "smallest proved" : "not proved",
                    lottery.groups().size(),
                    lottery.kinds().size(),
                    isClean(asked, drawn) ? "lists keep the rules" : "WRONG");
        } else {
            say("%s: %.2f s, %s", name, seconds, outcome);
        }
    }

    private static boolean isClean(Case asked, LotteryOutcome.Drawn drawn) {
        var checker = new Checker(asked);
        for (int seed = 0; seed < DRAWS; seed++) {
            if (!checker.check(drawn.lottery().draw(seed)).isKept()) {
                return false;
            }
        }
        return true;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
