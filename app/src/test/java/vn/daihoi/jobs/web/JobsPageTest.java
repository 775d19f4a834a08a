package vn.daihoi.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.jobs.JobId;
import vn.daihoi.jobs.JobState;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.live.TopicGuard;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.util.List;
import java.util.UUID;

@PlatformTest
class JobsPageTest {

    @Autowired MockMvc mvc;
    @Autowired DSLContext database;
    @Autowired Jobs jobs;
    @Autowired List<TopicGuard> guards;

    @Test
    void showsWhatRunsToAnAdministrator() throws Exception {
        UUID job = job("running", null);
        mvc.perform(get("/jobs").with(TestPerson.administrator(database).signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/jobs/" + job + "/cancel")))
                .andExpect(content().string(containsString("value=\"3\"")))
                .andExpect(content().string(containsString("Đang chạy")));
    }

    @Test
    void isClosedToOthers() throws Exception {
        mvc.perform(get("/jobs").with(TestPerson.in(database).signedIn()))
                .andExpect(status().isForbidden());
    }

    @Test
    void narrowsTheHistoryToAState() throws Exception {
        var administrator = TestPerson.administrator(database);
        job("failed", null);
        mvc.perform(get("/jobs?state=failed").with(administrator.signedIn()))
                .andExpect(content().string(containsString("0BADC0DE")));
        mvc.perform(get("/jobs/list?state=cancelled").with(administrator.signedIn()))
                .andExpect(content().string(not(containsString("0BADC0DE"))));
    }

    @Test
    void cancelsAJob() throws Exception {
        UUID job = job("queued", null);
        mvc.perform(
                        post("/jobs/" + job + "/cancel")
                                .with(csrf())
                                .with(TestPerson.administrator(database).signedIn()))
                .andExpect(redirectedUrl("/jobs"));
        assertThat(jobs.find(new JobId(job)).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(
                        database.fetchCount(
                                org.jooq.impl.DSL.table("audit.entry"),
                                org.jooq.impl.DSL.condition("object_id = ?", job.toString())))
                .isEqualTo(1);
    }

    @Test
    void tellsTheOwnerHowFarHisJobIs() throws Exception {
        var owner = TestPerson.in(database);
        UUID job = job("running", owner.id());
        mvc.perform(get("/jobs/" + job + "/status").with(owner.signedIn()))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("HX-Trigger"))
                .andExpect(content().string(containsString("hx-get=\"/jobs/" + job + "/status\"")));
    }

    @Test
    void saysWhenNothingMoreWillCome() throws Exception {
        var owner = TestPerson.in(database);
        UUID job = job("failed", owner.id());
        mvc.perform(get("/jobs/" + job + "/status").with(owner.signedIn()))
                .andExpect(header().string("HX-Trigger", "job-ended"))
                .andExpect(content().string(containsString("0BADC0DE")))
                .andExpect(content().string(not(containsString("hx-get"))));
    }

    @Test
    void hidesAJobFromWhoDoesNotOwnIt() throws Exception {
        UUID job = job("running", TestPerson.in(database).id());
        mvc.perform(get("/jobs/" + job + "/status").with(TestPerson.in(database).signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void letsOnlyItsOwnerWatchAJob() {
        var owner = TestPerson.in(database);
        String job = job("running", owner.id()).toString();
        TopicGuard guard =
                guards.stream().filter(one -> one.kind().equals("job")).findFirst().orElseThrow();
        assertThat(guard.mayWatch(owner.viewer(), job)).isTrue();
        assertThat(guard.mayWatch(TestPerson.in(database).viewer(), job)).isFalse();
        assertThat(guard.mayWatch(owner.viewer(), "nonsense")).isFalse();
    }

    private UUID job(String state, @Nullable PersonId owner) {
        UUID id = Ids.next();
        database.execute(
                """
                insert into jobs.job (id, kind, title_key, title_arguments, payload, owner_id, state, steps_done, steps_total, incident, submitted_at, started_at, ended_at)
                values (?, 'test', 'jobs.title', '[]', '{}', ?, ?, 3, 7, ?, now(), case when ? then now() end, case when ? then now() end)
                """,
                id,
                owner == null ? null : owner.value(),
                state,
                state.equals("failed") ? "0BADC0DE" : null,
                JobState.of(state) != JobState.QUEUED,
                JobState.of(state).isEnd());
        return id;
    }
}
