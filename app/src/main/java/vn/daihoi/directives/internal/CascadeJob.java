package vn.daihoi.directives.internal;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.jobs.JobHandler;
import vn.daihoi.jobs.JobRun;

import java.util.UUID;

/// Hands a paper down to many units. All of them are written in one transaction, so a run that
/// breaks off leaves nothing behind and the next one begins anew.
@Component
class CascadeJob implements JobHandler {

    static final String KIND = "directives.hand-down";

    private final WriteCascade write;
    private final JsonMapper json;

    CascadeJob(WriteCascade write, JsonMapper json) {
        this.write = write;
        this.json = json;
    }

    record Payload(UUID cascade) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        write.write(json.readValue(job.payload(), Payload.class).cascade());
        job.progress(1, 1);
    }
}
