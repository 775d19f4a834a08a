package vn.daihoi.slates.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.composition.solve.Stop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Searches that somebody waits for at a page. Who asks again while one runs comes back to the same
/// one; whoever asked can stop it, and gets what it found so far. They live in this node's memory:
/// another node would begin anew.
@Component
public class OngoingSearches {

    /// Most searches end sooner, and their page needs no second look.
    private static final Duration AT_ONCE = Duration.ofMillis(1500);

    /// An answer that nobody fetched.
    private static final Duration FORGOTTEN = Duration.ofMinutes(5);

    private final Map<Question, Search> searches = new ConcurrentHashMap<>();
    private final Clock clock;

    OngoingSearches(Clock clock) {
        this.clock = clock;
    }

    /// What is searched for, and by whom.
    ///
    /// @param login of who asks
    /// @param slate key
    /// @param revision of the slate when it was asked
    /// @param address of the page that asks, with its query
    public record Question(String login, UUID slate, int revision, String address) {}

    private record Search(Instant since, Stop stop, CompletableFuture<Object> answer) {}

    /// Begins to search or comes back to a search that runs, and waits a moment for its end.
    ///
    /// @param kind of what is found
    /// @return empty while it is still being searched for
    public <T> Optional<T> ask(Question question, Class<T> kind, Function<Stop, T> work) {
        forget();
        var search = searches.computeIfAbsent(question, _ -> begin(work));
        try {
            var found = search.answer().get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS);
            searches.remove(question, search);
            return Optional.of(kind.cast(found));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            searches.remove(question, search);
            throw new CompletionException(e.getCause());
        }
    }

    private <T> Search begin(Function<Stop, T> work) {
        var stop = new Stop();
        var answer = new CompletableFuture<Object>();
        // The solver holds its thread for the whole time, which a virtual one must not.
        Thread.ofPlatform().daemon().name("slate-search").start(() -> run(work, stop, answer));
        return new Search(clock.instant(), stop, answer);
    }

    private static <T> void run(
            Function<Stop, T> work, Stop stop, CompletableFuture<Object> answer) {
        try {
            answer.complete(work.apply(stop));
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    /// How long it has been searched for; zero when it is not.
    public Duration since(Question question) {
        var search = searches.get(question);
        return search == null ? Duration.ZERO : Duration.between(search.since(), clock.instant());
    }

    /// Ends all searches of somebody for a slate. Their pages show what was found so far.
    ///
    /// @return whether there was one
    public boolean stop(String login, UUID slate) {
        var mine =
                searches.entrySet().stream()
                        .filter(one -> one.getKey().login().equals(login))
                        .filter(one -> one.getKey().slate().equals(slate))
                        .map(Map.Entry::getValue)
                        .toList();
        mine.forEach(search -> search.stop().request());
        return !mine.isEmpty();
    }

    private void forget() {
        var oldest = clock.instant().minus(FORGOTTEN);
        searches.values().removeIf(search -> search.since().isBefore(oldest));
    }
}
