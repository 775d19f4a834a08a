package vn.daihoi.composition.lottery;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.Rule;
import vn.daihoi.composition.lottery.FairLottery.ChanceGroup;
import vn.daihoi.composition.lottery.FairLottery.ListKind;
import vn.daihoi.composition.lottery.Programme.Ended;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Stop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Makes fair lotteries and draws from them.
///
/// First the fairest chances are found as if people could be taken in parts: a bound for every
/// lottery. Then lists are sought whose mixture gives those very chances, which proves it the
/// fairest.
public final class Lottery {

    private final Case asked;
    private final Deadline deadline;
    private final Pool pool;

    private Lottery(Case asked, Deadline deadline) {
        this.asked = asked;
        this.deadline = deadline;
        this.pool = new Pool(asked);
    }

    /// Makes a lottery and draws once.
    ///
    /// @param limits of which only the time counts: when it is over, the best lottery so far is
    ///   taken; the seed is that of the draw, the lottery is the same for every seed
    /// @param stop asked between the steps, which take seconds in large pools
    /// @throws IllegalStateException if [Natives] are absent
    public static LotteryOutcome draw(Case asked, Limits limits, Stop stop) {
        if (Natives.load() instanceof Natives.Absent(String reason)) {
            throw new IllegalStateException(reason);
        }
        return new Lottery(asked, Deadline.of(limits, stop)).draw(limits.seed());
    }

    private LotteryOutcome draw(long seed) {
        var made = make();
        if (!(made instanceof LotteryOutcome.Drawn drawn)) {
            return made;
        }
        return new LotteryOutcome.Drawn(
                drawn.lottery(), drawn.lottery().draw(seed), seed, unmeasured());
    }

    private List<String> unmeasured() {
        return asked.rules().stream()
                .filter(rule -> rule.level().binds() && !pool.rules().contains(rule))
                .map(Rule::id)
                .toList();
    }

    private LotteryOutcome make() {
        try {
            var targets = Targets.of(pool, deadline);
            return targets.isPresent() ? mixed(targets.get()) : new LotteryOutcome.Unknown();
        } catch (Targets.Infeasible e) {
            return impossible();
        }
    }

    private LotteryOutcome mixed(Targets targets) {
        var panels = new Splitting(pool, targets.taken(), deadline).panels();
        if (panels.isEmpty()) {
            var first = first();
            if (first.isEmpty()) {
                return deadline.isOver() ? new LotteryOutcome.Unknown() : impossible();
            }
            panels = first;
        }
        var mixture = new Mixture(pool, panels, deadline);
        var weights = mixture.towards(targets.chances());
        if (weights.isEmpty()) {
            return new LotteryOutcome.Unknown();
        }
        double bound = Arrays.stream(targets.chances()).min().orElse(0);
        return drawn(
                weights.get().lacking() <= Mixture.SAME
                        ? lottery(mixture.panels(), weights.get().weights(), targets.whole(), bound)
                        : levelled(mixture.panels(), weights.get().weights(), bound));
    }

    /// The chances wanted are more than whole lists can give.
    private FairLottery levelled(List<Panel> panels, double[] weights, double bound) {
        var levels = new Leximin(pool, panels, weights, bound, deadline).run();
        return lottery(levels.panels(), levels.weights(), levels.isProved(), levels.bound());
    }

    private LotteryOutcome drawn(FairLottery lottery) {
        refuseBroken(lottery);
        return new LotteryOutcome.Drawn(lottery, List.of(), 0, List.of());
    }

    private List<Panel> first() {
        try (var programme = Programme.whole().with(pool)) {
            var ended = programme.maximize(deadline);
            return ended == Ended.OPTIMAL || ended == Ended.FEASIBLE
                    ? List.of(Panel.of(programme.values(pool.variables())))
                    : List.of();
        }
    }

    /// Told only when another solver says so too.
    private LotteryOutcome impossible() {
        try (var programme = Programme.wholeAgain().with(pool)) {
            return programme.maximize(deadline) == Ended.INFEASIBLE
                    ? new LotteryOutcome.Impossible()
                    : new LotteryOutcome.Unknown();
        }
    }

    private FairLottery lottery(
            List<Panel> panels, double[] weights, boolean fairest, double bound) {
        var tickets = tickets(weights);
        var kinds = new ArrayList<ListKind>();
        for (int i = 0; i < tickets.length; i++) {
            if (tickets[i] > 0) {
                kinds.add(new ListKind(tickets[i], taken(panels.get(i))));
            }
        }
        return new FairLottery(fairest, bound, groups(kinds), kinds);
    }

    private List<Integer> taken(Panel panel) {
        return IntStream.range(0, pool.classes().size()).mapToObj(i -> panel.taken()[i]).toList();
    }

    /// Whole tickets; what rounding leaves over goes to the list that has most.
    private static long[] tickets(double[] weights) {
        var tickets = new long[weights.length];
        double sum = Arrays.stream(weights).sum();
        long left = FairLottery.TICKETS;
        int most = 0;
        for (int i = 0; i < weights.length; i++) {
            tickets[i] = (long) (weights[i] / sum * FairLottery.TICKETS);
            left -= tickets[i];
            most = weights[i] > weights[most] ? i : most;
        }
        tickets[most] += left;
        return tickets;
    }

    /// Chances as the tickets give them, not as they were wanted.
    private List<ChanceGroup> groups(List<ListKind> kinds) {
        var groups = new ArrayList<ChanceGroup>();
        for (int i = 0; i < pool.classes().size(); i++) {
            double people = 0;
            for (var kind : kinds) {
                people += (double) kind.tickets() * kind.taken().get(i);
            }
            var one = pool.classes().get(i);
            groups.add(new ChanceGroup(one.people(), people / FairLottery.TICKETS / one.size()));
        }
        return groups;
    }

    /// Every list that could be drawn is held against the rules by the plain checker.
    private void refuseBroken(FairLottery lottery) {
        var checker = new Checker(asked.withRules(pool.rules()));
        for (var example : lottery.examples()) {
            if (!checker.check(example).isKept()) {
                throw new IllegalStateException("a list of the lottery breaks a rule.");
            }
        }
    }
}
