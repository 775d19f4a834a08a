package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@Timeout(30)
class LeavingTest {

    private final Stop stop = new Stop();

    @Test
    void answersWhatWasFound() {
        assertThat(Leaving.ask(stop, () -> "list", () -> "nothing")).isEqualTo("list");
        assertThat(stop.isRunning()).isFalse();
    }

    @Test
    void leavesAQuestionThatDoesNotEndWhenAskedTo() {
        var never = new CountDownLatch(1);
        var asking =
                CompletableFuture.supplyAsync(
                        () -> Leaving.ask(stop, () -> await(never), () -> "nothing"));
        while (!stop.isRunning()) {
            Thread.onSpinWait();
        }
        stop.request();
        assertThat(asking.join()).isEqualTo("nothing");
        never.countDown();
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "late";
    }

    @Test
    void takesWhatAQuestionBringsHomeWhenAskedToEnd() {
        var found =
                Leaving.ask(
                        stop,
                        () -> {
                            stop.request();
                            return "found so far";
                        },
                        () -> "nothing");
        assertThat(found).isEqualTo("found so far");
    }

    @Test
    void passesOnAFaultAsItIs() {
        assertThatThrownBy(() ->
                        Leaving.ask(
                                stop,
                                () -> {
                                    throw new SolverFault("broken");
                                },
                                () -> "nothing"))
                .isInstanceOf(SolverFault.class)
                .hasMessageContaining("broken");
    }
}
