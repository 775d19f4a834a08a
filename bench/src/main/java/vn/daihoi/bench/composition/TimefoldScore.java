package vn.daihoi.bench.composition;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

import java.util.List;
import java.util.Set;

/// Counts what a move changes and nothing else: hard is how far rules are missed, soft is who comes
/// against the list at hand.
public final class TimefoldScore
        implements IncrementalScoreCalculator<TimefoldSlate, HardSoftScore> {

    private Problem problem = new Problem(0, 0, List.of(), Set.of(), Set.of(), Set.of(), List.of());
    private int[][] rowsOf = {};
    private int[][] apartOf = {};
    private int[] least = {};
    private int[] most = {};
    private int[] counted = {};
    private int[] together = {};
    private int[] chosen = {};
    private boolean[] current = {};
    private long hard;
    private long soft;

    public TimefoldScore() {}

    @Override
    public void resetWorkingSolution(TimefoldSlate slate) {
        if (problem != slate.problem()) {
            read(slate.problem());
        }
        counted = new int[least.length];
        together = new int[problem.apart().size()];
        chosen = new int[problem.people()];
        soft = 0;
        hard = 0;
        for (int min : least) {
            hard -= min;
        }
        problem.include().forEach(this::add);
        slate.getSeats().forEach(seat -> afterVariableChanged(seat, "person"));
    }

    private void read(Problem read) {
        problem = read;
        rowsOf = arrays(read.rowsOf());
        apartOf = arrays(read.apartOf());
        least = read.rows().stream().mapToInt(Problem.Row::min).toArray();
        most = read.rows().stream().mapToInt(Problem.Row::max).toArray();
        current = new boolean[read.people()];
        read.current().forEach(at -> current[at] = true);
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        if (((TimefoldSeat) entity).getPerson() instanceof Integer person) {
            remove(person);
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        if (((TimefoldSeat) entity).getPerson() instanceof Integer person) {
            add(person);
        }
    }

    /// Who has two seats counts once, and the second seat is a fault.
    private void add(int person) {
        if (chosen[person]++ > 0) {
            hard--;
            return;
        }
        soft -= current[person] ? 0 : 1;
        for (int row : rowsOf[person]) {
            hard += counted[row] < least[row] ? 1 : 0;
            hard -= counted[row] >= most[row] ? 1 : 0;
            counted[row]++;
        }
        for (int group : apartOf[person]) {
            hard -= together[group]++ > 0 ? 1 : 0;
        }
    }

    private void remove(int person) {
        if (--chosen[person] > 0) {
            hard++;
            return;
        }
        soft += current[person] ? 0 : 1;
        for (int row : rowsOf[person]) {
            counted[row]--;
            hard -= counted[row] < least[row] ? 1 : 0;
            hard += counted[row] >= most[row] ? 1 : 0;
        }
        for (int group : apartOf[person]) {
            hard += --together[group] > 0 ? 1 : 0;
        }
    }

    @Override
    public HardSoftScore calculateScore() {
        return HardSoftScore.of(hard, soft);
    }
}
