package vn.daihoi.bench.composition;

import vn.daihoi.bench.composition.Peer.Asked;
import vn.daihoi.bench.composition.Peer.Claim;
import vn.daihoi.bench.composition.Peer.Found;
import vn.daihoi.bench.composition.Peer.Question;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Runs all peers on the same case, one after another, and holds every answer against the plain
/// checker and against the others' proofs.
final class SideBySide {

    private final List<Peer> peers;
    private final int repeats;

    SideBySide(List<Peer> peers, int repeats) {
        this.peers = peers;
        this.repeats = repeats;
    }

    /// What a peer came to.
    ///
    /// @param changes people who come against the list at hand; -1 without a list
    /// @param verdict empty when nothing is wrong
    record Run(String peer, Timed<Found> timed, int changes, String verdict) {

        Claim claim() {
            return timed.answer().claim();
        }

        String told(Question question) {
            return "%s: %s, %s%s"
                    .formatted(
                            peer, what(question), timed, verdict.isEmpty() ? "" : ", " + verdict);
        }

        private String what(Question question) {
            return switch (claim()) {
                case NOTHING -> "nothing";
                case IMPOSSIBLE -> "impossible";
                case BEST, FOUND -> question == Question.ANY ? "a list" : changes + proof();
            };
        }

        private String proof() {
            return claim() == Claim.BEST ? " proved" : " not proved";
        }
    }

    List<Run> compare(Case made, Question question) {
        var asked = Asked.of(made);
        var runs = new ArrayList<Run>();
        for (var peer : peers) {
            if (peer.answers(question)) {
                runs.add(run(peer, asked, question));
            }
        }
        return judged(runs, question);
    }

    private Run run(Peer peer, Asked asked, Question question) {
        var timed = Timed.of(repeats, () -> peer.search(asked, question));
        var found = timed.answer();
        return new Run(
                peer.name(),
                timed,
                found.hasList() ? changes(asked, found) : -1,
                found.hasList() && !isKept(asked, found) ? "WRONG LIST" : "");
    }

    private static int changes(Asked asked, Found found) {
        var come = new HashSet<>(found.list());
        come.removeAll(asked.problem().current());
        return come.size();
    }

    private static boolean isKept(Asked asked, Found found) {
        var ids = found.list().stream().map(CompositionSet::id).toList();
        return new HashSet<>(ids).size() == ids.size()
                && new Checker(asked.asked()).check(ids).isKept();
    }

    /// A proof is wrong where somebody has a better list.
    private static List<Run> judged(List<Run> runs, Question question) {
        var lists = runs.stream().filter(run -> run.changes() >= 0 && run.verdict().isEmpty());
        int[] changes = lists.mapToInt(Run::changes).toArray();
        int best = Arrays.stream(changes).min().orElse(Integer.MAX_VALUE);
        return runs.stream().map(run -> judged(run, question, best)).toList();
    }

    private static Run judged(Run run, Question question, int best) {
        boolean wrong =
                switch (run.claim()) {
                    case IMPOSSIBLE -> best < Integer.MAX_VALUE;
                    case BEST -> question == Question.FEWEST && run.changes() > best;
                    case FOUND, NOTHING -> false;
                };
        return wrong ? new Run(run.peer(), run.timed(), run.changes(), "WRONG PROOF") : run;
    }
}
