package vn.daihoi.slates.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Conflicts;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Relaxations;
import vn.daihoi.composition.solve.Replacement;
import vn.daihoi.composition.solve.Stop;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/// Questions on slates that need a search. Few run at once, so that pages of others stay quick.
@Component
public class Searches {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Limits LIMITS = Limits.usual().withTime(PATIENCE);
    private static final Limits AT_A_GLANCE = Limits.usual().withTime(Duration.ofSeconds(2));

    private final Semaphore running =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    private final Supplier<Natives> machine;

    /// @param machine tells what this machine can run
    Searches(Supplier<Natives> machine) {
        this.machine = machine;
    }

    /// Loading takes a second, which nobody should wait for at a page nor at the start.
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform().daemon().name("solver").start(this::load);
    }

    private Natives load() {
        var natives = machine.get();
        if (natives instanceof Natives.Absent(var reason)) {
            LOG.warn("Slates cannot be searched for on this machine: {}", reason);
        }
        return natives;
    }

    /// Whether this machine can search a case of so many people.
    public boolean able(Case asked) {
        return load().solver(asked.people().size()).isPresent();
    }

    /// The fewest changes that keep every rule.
    ///
    /// @param notIn people who must not come
    /// @param notOut people who must not go
    public Composed repair(Board board, Set<UUID> notIn, Set<UUID> notOut, Stop stop) {
        var asked = board.asked();
        for (var person : notIn) {
            asked = asked.with(person.toString(), false);
        }
        for (var person : notOut) {
            asked = asked.with(person.toString(), true);
        }
        var refused = asked;
        return search(refused, composer -> composer.repair(refused, LIMITS, stop));
    }

    /// The fewest changes as far as they are found within two seconds.
    public Composed glance(Board board) {
        return search(
                board.asked(),
                composer -> composer.repair(board.asked(), AT_A_GLANCE, Stop.never()));
    }

    /// Why no list keeps every rule, and what would have to give.
    ///
    /// @param conflicts sets of rules that cannot be kept together
    /// @param relaxations equally good ways out
    public record Impossible(Conflicts conflicts, Relaxations relaxations) {}

    public Impossible impossible(Case asked, Stop stop) {
        return search(
                asked,
                composer ->
                        new Impossible(
                                composer.conflict(asked, LIMITS, stop),
                                composer.relax(asked, LIMITS, stop)));
    }

    public Replacement replace(Board board, UUID person, Stop stop) {
        return search(
                board.asked(),
                composer -> composer.replace(board.asked(), person.toString(), LIMITS, stop));
    }

    /// @throws IllegalStateException on a machine that is not [#able] to
    private <T> T search(Case asked, Function<Composer, T> question) {
        var solver =
                load().solver(asked.people().size())
                        .orElseThrow(() -> new IllegalStateException("The solver is not there."));
        running.acquireUninterruptibly();
        try {
            return question.apply(new Composer(solver));
        } finally {
            running.release();
        }
    }
}
