package vn.daihoi.platform;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// Does alike works of many people in one transaction: those that come in while one transaction is
/// on its way share the next. Each caller waits until its own work lasts. A work that spoils the
/// transaction of all is done alone, and so is each of the others: nobody is refused for another's
/// fault.
///
/// @param <W> one work
/// @param <A> its answer
public final class GroupCommit<W, A> {

    private final int most;
    private final Function<List<W>, List<A>> act;
    private final TransactionTemplate transaction;
    private final Queue<Wish<W, A>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    private record Wish<W, A>(W work, CompletableFuture<A> answer) {}

    /// @param most works in one transaction
    /// @param act does works in the current transaction, on a thread without a request; answers in
    ///   their order, one for each. Bears to be asked again for a work that was done: what fails
    ///   behind the commit looks like a work that failed.
    public GroupCommit(
            int most, PlatformTransactionManager transactions, Function<List<W>, List<A>> act) {
        this.most = most;
        this.act = act;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Within a transaction it becomes part of that one and waits for nobody.
    ///
    /// @throws RuntimeException what the work itself threw
    public A call(W work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.apply(List.of(work)).getFirst();
        }
        var wish = new Wish<>(work, new CompletableFuture<A>());
        waiting.add(wish);
        wake();
        return answer(wish);
    }

    /// How many wait for the next transaction.
    int waiting() {
        return waiting.size();
    }

    private static <W, A> A answer(Wish<W, A> wish) {
        try {
            return wish.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    private void wake() {
        if (!waiting.isEmpty() && busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("group-commit").start(this::serve);
        }
    }

    private void serve() {
        try {
            for (var wishes = next(); !wishes.isEmpty(); wishes = next()) {
                together(wishes);
            }
        } finally {
            busy.set(false);
        }
        // One may have come between the last look and the end.
        wake();
    }

    private List<Wish<W, A>> next() {
        var wishes = new ArrayList<Wish<W, A>>();
        for (var wish = waiting.poll(); wish != null; wish = waiting.poll()) {
            wishes.add(wish);
            if (wishes.size() == most) {
                break;
            }
        }
        return wishes;
    }

    private void together(List<Wish<W, A>> wishes) {
        try {
            List<A> answers = committed(wishes);
            for (int place = 0; place < wishes.size(); place++) {
                wishes.get(place).answer().complete(answers.get(place));
            }
        } catch (RuntimeException | Error e) {
            apart(wishes, e);
        }
    }

    private List<A> committed(List<Wish<W, A>> wishes) {
        var works = wishes.stream().map(Wish::work).toList();
        return transaction.execute(_ -> act.apply(works));
    }

    private void apart(List<Wish<W, A>> wishes, Throwable fault) {
        if (wishes.size() == 1) {
            wishes.getFirst().answer().completeExceptionally(fault);
        } else {
            wishes.forEach(wish -> together(List.of(wish)));
        }
    }
}
