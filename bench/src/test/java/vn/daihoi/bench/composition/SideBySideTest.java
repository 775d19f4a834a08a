package vn.daihoi.bench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.bench.composition.Peer.Claim;
import vn.daihoi.bench.composition.Peer.Found;
import vn.daihoi.bench.composition.Peer.Question;
import vn.daihoi.composition.solve.Natives;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class SideBySideTest {

    private static final CompositionSet SET = new CompositionSet(30, 10, 12, 1, 7);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /// A peer that says the same whatever it is asked.
    private record Fixed(String name, Found found) implements Peer {

        @Override
        public Duration limit() {
            return LIMIT;
        }

        @Override
        public Found search(Asked asked, Question question) {
            return found;
        }
    }

    @Test
    void theSameSeedMakesTheSameCase() {
        assertThat(SET.make()).isEqualTo(SET.make());
        assertThat(SET.withSeed(8).make()).isNotEqualTo(SET.make());
    }

    @Test
    void thePeersThatProveAgree() {
        assertThat(Natives.load()).isInstanceOf(Natives.Loaded.class);
        var peers =
                List.<Peer>of(
                        new CpSatPeer(LIMIT),
                        new MipPeer("SCIP", LIMIT),
                        new MipPeer("HiGHS", LIMIT),
                        new ChocoPeer(false, LIMIT),
                        new ChocoPeer(true, LIMIT));
        var runs = new SideBySide(peers, 1).compare(SET.make(), Question.FEWEST);
        assertThat(runs)
                .allMatch(run -> run.claim() == Claim.BEST && run.verdict().isEmpty())
                .extracting(SideBySide.Run::changes)
                .containsOnly(runs.getFirst().changes());
    }

    @Test
    void rulesOfThumbFindListsThatKeepTheRules() {
        var peers =
                List.<Peer>of(
                        new TimefoldPeer(Duration.ofSeconds(2)),
                        new GreedyPeer(Duration.ofSeconds(2)));
        var runs = new SideBySide(peers, 1).compare(SET.make(), Question.ANY);
        assertThat(runs).allMatch(run -> run.claim() == Claim.FOUND && run.verdict().isEmpty());
    }

    @Test
    void wrongListsAndWrongProofsAreMarked() {
        assertThat(Natives.load()).isInstanceOf(Natives.Loaded.class);
        var peers =
                List.<Peer>of(
                        new CpSatPeer(LIMIT),
                        new Fixed("gives up", Found.IMPOSSIBLE),
                        new Fixed("takes the first", new Found(Claim.FOUND, first(10))));
        var runs = new SideBySide(peers, 1).compare(SET.make(), Question.FEWEST);
        assertThat(runs)
                .extracting(SideBySide.Run::verdict)
                .containsExactly("", "WRONG PROOF", "WRONG LIST");
    }

    private static List<Integer> first(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void spoiltCasesAndTheTreeWithOneTooManyCannotBeKept() {
        assertThat(Natives.load()).isInstanceOf(Natives.Loaded.class);
        var judge = new CpSatPeer(LIMIT);
        for (var fault : List.of(ImpossibleSet.Fault.SUM, ImpossibleSet.Fault.SEVERAL)) {
            var spoilt = Problem.of(new ImpossibleSet(SET, fault).make());
            assertThat(judge.search(spoilt, Question.ANY)).isEqualTo(Found.IMPOSSIBLE);
        }
        assertThat(judge.search(Problem.of(new CentralTree(1, 1).make()), Question.ANY))
                .isEqualTo(Found.IMPOSSIBLE);
        assertThat(judge.search(Problem.of(new CentralTree(0, 1).make()), Question.ANY).hasList())
                .isTrue();
    }
}
