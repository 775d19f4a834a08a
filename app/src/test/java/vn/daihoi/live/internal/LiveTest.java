package vn.daihoi.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.daihoi.testing.TestDatabase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

class LiveTest {

    private final String url = TestDatabase.fresh();
    private final DSLContext database = DSL.using(url, "postgres", "postgres");
    private final EventStore here = new EventStore(database);
    private final Node there = new Node();

    @BeforeEach
    void start() {
        there.listener.start();
        await().until(() -> listening().size() == 1);
    }

    @AfterEach
    void stop() {
        there.listener.stop();
    }

    @Test
    void arrivesOnAnotherNode() {
        var screen = there.open("matrix:dong-da");
        here.publish("matrix:dong-da", "reached");
        await().untilAsserted(() -> assertThat(screen.data()).containsExactly("reached"));
    }

    @Test
    void reachesOnlyScreensThatWatchItsTopic() {
        var other = there.open("matrix:ba-dinh");
        var screen = there.open("matrix:dong-da");
        here.publish("matrix:dong-da", "reached");
        await().untilAsserted(() -> assertThat(screen.data()).hasSize(1));
        assertThat(other.data()).isEmpty();
    }

    @Test
    void isToldAtTheCommitAndNotBefore() throws Exception {
        var screen = there.open("jobs");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.setAutoCommit(false);
            new EventStore(DSL.using(connection)).publish("jobs", "first");
            here.publish("jobs", "second");
            await().untilAsserted(() -> assertThat(screen.data()).containsExactly("second"));
            connection.commit();
        }
        await().untilAsserted(() -> assertThat(screen.data()).containsExactly("second", "first"));
    }

    @Test
    void isNotToldAfterARollback() throws Exception {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.setAutoCommit(false);
            new EventStore(DSL.using(connection)).publish("jobs", "never");
            connection.rollback();
        }
        assertThat(here.position()).isZero();
    }

    @Test
    void comesAgainToAScreenThatWasAway() {
        here.publish("jobs", "seen");
        long seen = here.position();
        here.publish("jobs", "missed");
        here.publish("matrix:dong-da", "of another topic");
        var screen = there.open(seen, "jobs");
        here.publish("jobs", "new");
        await().untilAsserted(() -> assertThat(screen.data()).containsExactly("missed", "new"));
    }

    @Test
    void takesItsPlaceByCommitSoThatALateOneIsNotMissed() throws Exception {
        try (Connection late = DriverManager.getConnection(url, "postgres", "postgres")) {
            late.setAutoCommit(false);
            new EventStore(DSL.using(late)).publish("jobs", "begun first");
            here.publish("jobs", "committed first");
            long seen = here.position();
            late.commit();
            assertThat(here.after(seen, 10))
                    .extracting(LiveEvent::data)
                    .containsExactly("begun first");
        }
    }

    @Test
    void isNotLostWhenTheConnectionIsCut() {
        var screen = there.open("jobs");
        here.publish("jobs", "0");
        await().until(() -> screen.data().size() == 1);
        listening().forEach(pid -> database.fetch("select pg_terminate_backend(?)", pid));
        IntStream.range(1, 20).forEach(number -> here.publish("jobs", Integer.toString(number)));
        await().untilAsserted(() ->
                assertThat(screen.data())
                        .containsExactlyElementsOf(
                                IntStream.range(0, 20).mapToObj(Integer::toString).toList()));
    }

    @Test
    void isForgottenAfterADay() {
        here.publish("jobs", "old");
        here.publish("jobs", "young");
        database.execute(
                "update live.event set published_at = now() - interval '25 hours' where data = 'old'");
        here.prune();
        assertThat(here.after(0, 10)).extracting(LiveEvent::data).containsExactly("young");
    }

    @Test
    void leavesNoScreenBehindWhenTheNodeStops() {
        var screen = there.open("jobs");
        there.listener.stop();
        await().until(() -> screen.closed);
        await().until(() -> there.screens.count() == 0);
    }

    private List<Integer> listening() {
        return database.fetch(
                        "select pid from pg_stat_activity where application_name = ? and datname = current_database() and query = 'listen daihoi_live'",
                        Listener.NAME)
                .getValues("pid", Integer.class);
    }

    /// Another program on the same database.
    private final class Node {

        private final EventStore events = new EventStore(DSL.using(url, "postgres", "postgres"));
        private final Screens screens = new Screens(new SimpleMeterRegistry());
        private final Listener listener =
                new Listener(url, "postgres", "postgres", events, screens);

        private Wire open(String topic) {
            return open(here.position(), topic);
        }

        private Wire open(long after, String topic) {
            var wire = new Wire();
            screens.add(
                    new Screen(
                            Set.of(topic),
                            after,
                            wire,
                            new EventStore(DSL.using(url, "postgres", "postgres")),
                            () -> true));
            return wire;
        }
    }

    private static final class Wire implements Outlet {

        private final List<LiveEvent> sent = new CopyOnWriteArrayList<>();
        private volatile boolean closed;

        private List<String> data() {
            return sent.stream().map(LiveEvent::data).toList();
        }

        @Override
        public void send(LiveEvent event) {
            sent.add(event);
        }

        @Override
        public void begin(long position) {}

        @Override
        public void heartbeat() {}

        @Override
        public void close() {
            closed = true;
        }
    }
}
