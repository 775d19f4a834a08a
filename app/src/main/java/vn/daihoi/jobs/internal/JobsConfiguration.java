package vn.daihoi.jobs.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import vn.daihoi.jobs.JobState;

import java.util.stream.Stream;

import javax.sql.DataSource;

@Configuration
class JobsConfiguration {

    /// Puts jobs into the queue within the transaction of whoever submits them.
    @Bean
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(JobScheduler.TABLE)
                .build();
    }

    @Bean
    MeterBinder openJobs(JobStore store) {
        return registry ->
                Stream.of(JobState.QUEUED, JobState.RUNNING)
                        .forEach(state ->
                                Gauge.builder("daihoi.jobs.open", () -> store.count(state))
                                        .tag("state", state.word())
                                        .register(registry));
    }
}
