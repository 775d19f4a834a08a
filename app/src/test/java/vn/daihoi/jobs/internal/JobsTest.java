package vn.daihoi.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.JobRun;
import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.JobView;
import vn.daihoi.jobs.RecurringJob;
import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.TestDatabase;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

class JobsTest {

    private final String url = TestDatabase.fresh();
    private final List<Node> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(node -> node.scheduler.stop());
    }

    @Test
    void runAfterTheyWereSubmitted() {
        var payloads = new ConcurrentLinkedQueue<String>();
        var node = started(run -> payloads.add(run.payload()));
        JobId job = node.jobs.submit(request().payload("{\"n\":1}"));
        await().until(() -> node.state(job) == JobState.DONE);
        assertThat(payloads).containsExactly("{\"n\":1}");
    }

    @Test
    void showHowFarTheyAre() {
        var goOn = new CountDownLatch(1);
        var node =
                started(run -> {
                    run.progress(1, 4);
                    goOn.await();
                });
        JobId job = node.jobs.submit(request());
        await().until(() -> node.view(job).percent() == 25);
        assertThat(node.view(job).state()).isEqualTo(JobState.RUNNING);
        goOn.countDown();
        await().until(() -> node.state(job) == JobState.DONE);
    }

    @Test
    void stopWithinASecondWhenCancelled() {
        var node = started(JobsTest::untilStopped);
        JobId job = node.jobs.submit(request());
        await().until(() -> node.state(job) == JobState.RUNNING);
        assertThat(node.jobs.cancel(job)).isTrue();
        await().atMost(Duration.ofSeconds(1)).until(() -> node.state(job) == JobState.CANCELLED);
        assertThat(node.jobs.cancel(job)).isFalse();
    }

    @Test
    void neverBeginWhenCancelledInTheQueue() {
        var runs = new ConcurrentLinkedQueue<JobId>();
        var node = node(run -> runs.add(run.id()));
        JobId cancelled = node.jobs.submit(request());
        JobId other = node.jobs.submit(request());
        node.jobs.cancel(cancelled);
        assertThat(node.state(cancelled)).isEqualTo(JobState.CANCELLED);
        node.scheduler.start();
        await().until(() -> node.state(other) == JobState.DONE);
        await().until(() -> node.queue() == 0);
        assertThat(runs).containsExactly(other);
    }

    @Test
    void failUnderANumberThatTheLogKnows() {
        var node =
                started(_ -> {
                    throw new IllegalStateException("of the test");
                });
        JobId job = node.jobs.submit(request());
        await().until(() -> node.state(job) == JobState.FAILED);
        assertThat(node.view(job).incident()).matches("[0-9A-F]{8}");
        await().until(() -> node.queue() == 0);
    }

    @Test
    void runAgainAfterTheProgramEndedInTheirMiddle() {
        var first = started(JobsTest::untilStopped);
        JobId job = first.jobs.submit(request());
        await().until(() -> first.state(job) == JobState.RUNNING);
        first.scheduler.stop();
        assertThat(first.state(job)).isEqualTo(JobState.QUEUED);
        var second = started(_ -> {});
        await().until(() -> second.state(job) == JobState.DONE);
        assertThat(second.view(job).attempts()).isEqualTo(2);
    }

    @Test
    void runAgainAfterTheirNodeDied() {
        var node = node(_ -> {});
        JobId job = node.jobs.submit(request());
        node.store.begin(job);
        node.database.execute(
                "update jobs.scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1 hour'");
        node.scheduler.start();
        await().until(() -> node.state(job) == JobState.DONE);
        assertThat(node.view(job).attempts()).isEqualTo(2);
    }

    @Test
    void runOnOneOfTwoNodesOnly() {
        var runs = new ConcurrentLinkedQueue<JobId>();
        var first = started(run -> runs.add(run.id()));
        started(run -> runs.add(run.id()));
        List<JobId> jobs = Stream.generate(() -> first.jobs.submit(request())).limit(30).toList();
        await().until(() -> jobs.stream().allMatch(job -> first.state(job) == JobState.DONE));
        assertThat(runs).containsExactlyInAnyOrderElementsOf(jobs);
    }

    @Test
    void tellTheScreens() {
        var node = started(_ -> {});
        JobId job = node.jobs.submit(request());
        await().until(() -> node.state(job) == JobState.DONE);
        await().untilAsserted(() ->
                assertThat(node.topics(job)).containsExactly("job:" + job.value(), "jobs"));
    }

    @Test
    void areRefusedWhenNobodyKnowsHow() {
        var node = node(_ -> {});
        assertThatThrownBy(() -> node.jobs.submit(JobRequest.of("unknown", "jobs.title")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void untilStopped(JobRun run) {
        while (true) {
            run.checkCancelled();
            Thread.onSpinWait();
        }
    }

    private static JobRequest request() {
        return JobRequest.of("test", "jobs.title");
    }

    private interface Work {
        void run(JobRun run) throws Exception;
    }

    private Node started(Work work) {
        var node = node(work);
        node.scheduler.start();
        return node;
    }

    private Node node(Work work) {
        var node = new Node(work);
        nodes.add(node);
        return node;
    }

    /// One program on the database.
    private final class Node {

        private final DSLContext database;
        private final JobStore store;
        private final JobScheduler scheduler;
        private final QueuedJobs jobs;

        private Node(Work work) {
            var source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser("postgres");
            source.setPassword("postgres");
            database = DSL.using(source, org.jooq.SQLDialect.POSTGRES);
            var clock = Clock.fixed(FixedClock.NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
            store = new JobStore(database, clock);
            var news = new JobNews(new Published(database));
            var handlers =
                    new StaticListableBeanFactory(Map.of("work", new Handler(work)))
                            .getBeanProvider(JobHandler.class);
            var execution =
                    new JobExecution(store, news, new Apart(), new SimpleMeterRegistry(), handlers);
            var none = new StaticListableBeanFactory();
            scheduler =
                    new JobScheduler(
                            source,
                            execution,
                            none.getBeanProvider(RecurringJob.class),
                            none.getBeanProvider(RepeatedJob.class),
                            clock,
                            Duration.ofMillis(200),
                            true);
            var client =
                    SchedulerClient.Builder.create(source).tableName(JobScheduler.TABLE).build();
            jobs =
                    new QueuedJobs(
                            store,
                            client,
                            news,
                            event -> scheduler.wake((QueuedJobs.Queued) event),
                            clock,
                            handlers);
        }

        private JobView view(JobId job) {
            return store.find(job).orElseThrow();
        }

        private JobState state(JobId job) {
            return view(job).state();
        }

        private int queue() {
            return database.fetchCount(DSL.table("jobs.scheduled_tasks"));
        }

        private List<String> topics(JobId job) {
            return database.fetch(
                            "select distinct topic from live.event where data = ? order by topic",
                            job.value().toString())
                    .getValues("topic", String.class);
        }
    }

    private record Handler(Work work) implements JobHandler {

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public void run(JobRun run) throws Exception {
            work.run(run);
        }
    }

    private record Published(DSLContext database) implements vn.daihoi.live.Live {

        @Override
        public void publish(String topic, String data) {
            database.execute("insert into live.event (topic, data) values (?, ?)", topic, data);
        }

        @Override
        public long position() {
            return 0;
        }
    }
}
