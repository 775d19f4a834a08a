package vn.daihoi.composition.solve;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Leaves a question alone that does not end by itself soon after it was asked to.
///
/// A solver looks up from a linear programme, or from reading a large one, only when it is done
/// with it, which can take seconds. Nobody who pressed stop waits for that: the search ends behind
/// their back, within its limits, and what it brings is not looked at.
final class Leaving {

    /// So long a search has to bring home what it found.
    private static final Duration GRACE = Duration.ofMillis(50);

    private Leaving() {}

    /// @param question in a thread of its own
    /// @param nothing what is answered when it is left alone
    static <T> T ask(Stop stop, Supplier<T> question, Supplier<T> nothing) {
        var answer = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("composition").start(() -> complete(answer, question));
        try (var _ = stop.running(() -> leave(answer, nothing))) {
            return answer.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }

    private static <T> void complete(CompletableFuture<T> answer, Supplier<T> question) {
        try {
            answer.complete(question.get());
        } catch (Throwable fault) {
            answer.completeExceptionally(fault);
        }
    }

    private static <T> void leave(CompletableFuture<T> answer, Supplier<T> nothing) {
        CompletableFuture.delayedExecutor(GRACE.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> answer.complete(nothing.get()));
    }
}
