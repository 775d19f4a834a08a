package vn.daihoi.jobs.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

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
}
