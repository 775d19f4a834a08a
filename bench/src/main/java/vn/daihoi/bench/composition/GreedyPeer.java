package vn.daihoi.bench.composition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The rule of thumb by which citizens' assemblies were long drawn (LEGACY), from its published
/// idea: give a seat to somebody, drawn, of the group whose minimum is hardest to reach with those
/// who are left; whoever would break a maximum leaves the pool; start anew at a dead end.
record GreedyPeer(Duration limit) implements Peer {

    @Override
    public String name() {
        return "LEGACY";
    }

    @Override
    public boolean answers(Question question) {
        return question == Question.ANY;
    }

    @Override
    public Found search(Asked asked, Question question) {
        long end = System.nanoTime() + limit.toNanos();
        var random = new Random(1);
        while (System.nanoTime() < end) {
            var list = new Attempt(asked.problem(), random).list();
            if (!list.isEmpty()) {
                return new Found(Claim.FOUND, list);
            }
        }
        return Found.NOTHING;
    }

    /// One try, to a list or to a dead end.
    private static final class Attempt {

        private final Problem problem;
        private final Random random;
        private final List<List<Integer>> rowsOf;
        private final List<List<Integer>> apartOf;
        private final boolean[] gone;
        private final int[] chosen;
        private final int[] left;
        private final List<Integer> list = new ArrayList<>();

        Attempt(Problem problem, Random random) {
            this.problem = problem;
            this.random = random;
            rowsOf = problem.rowsOf();
            apartOf = problem.apartOf();
            gone = new boolean[problem.people()];
            chosen = new int[problem.rows().size()];
            left = problem.rows().stream().mapToInt(row -> row.people().size()).toArray();
        }

        List<Integer> list() {
            problem.exclude().forEach(this::drop);
            problem.rows().stream()
                    .filter(row -> row.max() == 0)
                    .forEach(row -> row.people().forEach(this::drop));
            problem.include().forEach(this::choose);
            while (list.size() < problem.seats()) {
                int next = next();
                if (next < 0) {
                    return List.of();
                }
                choose(next);
            }
            return isKept() ? list : List.of();
        }

        private void drop(int person) {
            if (!gone[person]) {
                gone[person] = true;
                rowsOf.get(person).forEach(row -> left[row]--);
            }
        }

        private void choose(int person) {
            drop(person);
            list.add(person);
            for (int row : rowsOf.get(person)) {
                if (++chosen[row] >= problem.rows().get(row).max()) {
                    problem.rows().get(row).people().forEach(this::drop);
                }
            }
            for (int group : apartOf.get(person)) {
                problem.apart().get(group).forEach(this::drop);
            }
        }

        /// One of the group in the greatest need; anybody when no minimum is open; -1 at a dead
        /// end.
        private int next() {
            int worst = -1;
            double need = 0;
            for (int row = 0; row < chosen.length; row++) {
                int missing = problem.rows().get(row).min() - chosen[row];
                if (missing > left[row]) {
                    return -1;
                }
                if (missing > 0 && (double) missing / left[row] > need) {
                    need = (double) missing / left[row];
                    worst = row;
                }
            }
            return worst < 0 ? anybody() : oneOf(problem.rows().get(worst).people());
        }

        private int anybody() {
            var all = new ArrayList<Integer>();
            for (int at = 0; at < gone.length; at++) {
                all.add(at);
            }
            return oneOf(all);
        }

        private int oneOf(List<Integer> people) {
            var open = people.stream().filter(at -> !gone[at]).toList();
            return open.isEmpty() ? -1 : open.get(random.nextInt(open.size()));
        }

        private boolean isKept() {
            return IntStream.range(0, chosen.length).allMatch(this::isKept);
        }

        private boolean isKept(int row) {
            var asked = problem.rows().get(row);
            return chosen[row] >= asked.min() && chosen[row] <= asked.max();
        }
    }
}
