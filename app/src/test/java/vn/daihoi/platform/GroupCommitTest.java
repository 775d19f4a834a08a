package vn.daihoi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class GroupCommitTest {

    private static final int MOST = 4;
    private static final int BAD = 13;

    private final PlatformTransactionManager transactions = new Counted();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<Integer>> done = new CopyOnWriteArrayList<>();
    private final List<String> ends = new CopyOnWriteArrayList<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final GroupCommit<Integer, Integer> twice =
            new GroupCommit<>(MOST, transactions, this::doubled);

    /// Notes how transactions end.
    private final class Counted extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            ends.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            ends.add("rollback");
        }
    }

    /// The first is held up until all others are there.
    private List<Integer> doubled(List<Integer> numbers) {
        done.add(numbers);
        if (numbers.contains(0)) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (numbers.contains(BAD)) {
            throw new IllegalArgumentException("13 is refused");
        }
        return numbers.stream().map(number -> 2 * number).toList();
    }

    @AfterEach
    void close() {
        people.close();
    }

    private List<Future<Integer>> callWhileTheFirstIsOnItsWay(int... numbers) {
        var first = people.submit(() -> twice.call(0));
        await().until(() -> !done.isEmpty());
        var others =
                IntStream.of(numbers)
                        .mapToObj(number -> people.submit(() -> twice.call(number)))
                        .toList();
        await().until(() -> twice.waiting() == numbers.length);
        goOn.countDown();
        assertThat(first).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(0);
        return others;
    }

    @Test
    void worksThatComeInMeanwhileShareTheNextTransactions() throws Exception {
        var answers = callWhileTheFirstIsOnItsWay(1, 2, 3, 4, 5, 6);
        for (int place = 0; place < answers.size(); place++) {
            assertThat(answers.get(place).get()).isEqualTo(2 * (place + 1));
        }
        assertThat(done).extracting(List::size).containsExactly(1, MOST, 2);
        assertThat(ends).containsExactly("commit", "commit", "commit");
    }

    @Test
    void nobodyIsRefusedForAnothersFault() throws Exception {
        var answers = callWhileTheFirstIsOnItsWay(1, BAD, 3);
        assertThat(answers.getFirst().get()).isEqualTo(2);
        assertThat(answers.getLast().get()).isEqualTo(6);
        assertThatThrownBy(() -> answers.get(1).get())
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("13 is refused");
        assertThat(ends).startsWith("commit", "rollback").filteredOn("commit"::equals).hasSize(3);
    }

    @Test
    void aWorkWithinATransactionBecomesPartOfIt() {
        Integer answer =
                new TransactionTemplate(transactions)
                        .execute(_ -> {
                            int six = twice.call(3);
                            assertThat(ends).isEmpty();
                            return six;
                        });
        assertThat(answer).isEqualTo(6);
        assertThat(ends).containsExactly("commit");
    }

    @Test
    void whoComesLaterIsServedAsWell() {
        goOn.countDown();
        IntStream.range(0, 100)
                .forEach(number -> {
                    if (number != BAD) {
                        assertThat(twice.call(number)).isEqualTo(2 * number);
                    }
                });
    }
}
