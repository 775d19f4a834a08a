package vn.daihoi.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.testing.PlatformTest;

import java.util.concurrent.atomic.AtomicReference;

@PlatformTest
@Import(JobsInTransactionsTest.Handlers.class)
class JobsInTransactionsTest {

    @Autowired Jobs jobs;
    @Autowired TransactionTemplate transactions;

    @Test
    void runAfterTheCommit() {
        JobId job =
                transactions.execute(
                        _ -> jobs.submit(JobRequest.of("test.progress", "jobs.title")));
        await().until(() -> state(job) == JobState.DONE);
        assertThat(jobs.find(job).orElseThrow().percent()).isEqualTo(100);
    }

    @Test
    void areForgottenAfterARollback() {
        var job = new AtomicReference<JobId>();
        transactions.executeWithoutResult(status -> {
            job.set(jobs.submit(JobRequest.of("test.progress", "jobs.title")));
            status.setRollbackOnly();
        });
        assertThat(jobs.find(job.get())).isEmpty();
    }

    @Test
    void showProgressBeforeTheHandlersOwnTransactionEnds() {
        JobId job = jobs.submit(JobRequest.of("test.transaction", "jobs.title"));
        await().until(() -> jobs.find(job).orElseThrow().percent() == 50);
        assertThat(jobs.cancel(job)).isTrue();
        await().until(() -> state(job) == JobState.CANCELLED);
    }

    private JobState state(JobId job) {
        return jobs.find(job).orElseThrow().state();
    }

    @TestConfiguration
    static class Handlers {

        @Bean
        JobHandler progressing() {
            return handler("test.progress", run -> run.progress(3, 3));
        }

        @Bean
        JobHandler transacting(TransactionTemplate transactions) {
            return handler(
                    "test.transaction",
                    run ->
                            transactions.executeWithoutResult(_ -> {
                                run.progress(1, 2);
                                while (true) {
                                    run.checkCancelled();
                                    Thread.onSpinWait();
                                }
                            }));
        }

        private static JobHandler handler(String kind, java.util.function.Consumer<JobRun> work) {
            return new JobHandler() {
                @Override
                public String kind() {
                    return kind;
                }

                @Override
                public void run(JobRun run) {
                    work.accept(run);
                }
            };
        }
    }
}
