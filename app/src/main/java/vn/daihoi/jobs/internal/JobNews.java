package vn.daihoi.jobs.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.jobs.JobId;
import vn.daihoi.live.Live;

/// Tells the administrators' screens and the owner's that a job has moved.
@Component
class JobNews {

    static final String ALL = "jobs";
    static final String ONE = "job";

    private final Live live;

    JobNews(Live live) {
        this.live = live;
    }

    void moved(JobId job) {
        live.publish(ALL, job.value().toString());
        live.publish(ONE + ":" + job.value(), job.value().toString());
    }
}
