package vn.daihoi.jobs.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.live.TopicGuard;

import java.util.UUID;
import java.util.function.BiPredicate;

/// All jobs are for administrators, one job is for its owner too.
@Configuration
class JobTopics {

    @Bean
    TopicGuard allJobs(Access access) {
        return guard("jobs", (viewer, _) -> access.mayAnywhere(viewer, Permission.ADMINISTER));
    }

    @Bean
    TopicGuard oneJob(Jobs jobs, Access access) {
        return guard(
                "job",
                (viewer, job) ->
                        isOwner(jobs, viewer, job)
                                || access.mayAnywhere(viewer, Permission.ADMINISTER));
    }

    private static boolean isOwner(Jobs jobs, Viewer viewer, String job) {
        try {
            return jobs.find(new JobId(UUID.fromString(job)))
                    .filter(found -> viewer.id().equals(found.owner()))
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static TopicGuard guard(String kind, BiPredicate<Viewer, String> rule) {
        return new TopicGuard() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public boolean mayWatch(Viewer viewer, String object) {
                return rule.test(viewer, object);
            }
        };
    }
}
