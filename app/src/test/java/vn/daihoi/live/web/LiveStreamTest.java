package vn.daihoi.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.Live;
import vn.daihoi.live.TopicGuard;
import vn.daihoi.testing.PlatformTest;

import java.util.List;
import java.util.UUID;

@PlatformTest
@Import(LiveStreamTest.Guards.class)
class LiveStreamTest {

    @Autowired MockMvc mvc;
    @Autowired Live live;

    @Test
    void tellsWhatWasMissedAndWhatComes() throws Exception {
        long before = live.position();
        live.publish("open:hall", "missed");
        var result =
                mvc.perform(
                                get("/live?topic=open:hall&topic=open:door")
                                        .header("Last-Event-ID", before)
                                        .with(authentication(viewer())))
                        .andExpect(request().asyncStarted())
                        .andReturn();
        live.publish("open:door", "new");
        await().untilAsserted(() ->
                assertThat(result.getResponse().getContentAsString())
                        .containsSubsequence(
                                "id:" + (before + 1),
                                "event:open",
                                "data:missed",
                                "id:" + (before + 2),
                                "event:open",
                                "data:new"));
    }

    @Test
    void isRefusedForATopicThatItsGuardKeeps() throws Exception {
        mvc.perform(get("/live?topic=open:closed").with(authentication(viewer())))
                .andExpect(status().isForbidden());
    }

    @Test
    void isRefusedForATopicWithoutGuard() throws Exception {
        mvc.perform(get("/live?topic=open:hall&topic=unknown").with(authentication(viewer())))
                .andExpect(status().isForbidden());
    }

    @Test
    void isForThoseSignedIn() throws Exception {
        mvc.perform(get("/live?topic=open:hall")).andExpect(status().is3xxRedirection());
    }

    private static Authentication viewer() {
        var viewer = new Viewer(new PersonId(new UUID(0, 1)), "an", "Lê Thị An");
        return UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of());
    }

    @TestConfiguration
    static class Guards {

        @Bean
        TopicGuard open() {
            return new TopicGuard() {
                @Override
                public String kind() {
                    return "open";
                }

                @Override
                public boolean mayWatch(Viewer viewer, String object) {
                    return !object.equals("closed");
                }
            };
        }
    }
}
