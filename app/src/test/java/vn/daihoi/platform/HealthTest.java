package vn.daihoi.platform;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.daihoi.testing.PlatformTest;

@PlatformTest
class HealthTest {

    @Autowired MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/metrics/daihoi.live.screens"})
    void isToldToTheMachineItself(String path) throws Exception {
        mvc.perform(get(path).with(from("127.0.0.1"))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/metrics", "/actuator"})
    void isKeptFromOthers(String path) throws Exception {
        mvc.perform(get(path).with(from("10.0.0.9"))).andExpect(status().isForbidden());
    }

    @Test
    void isKeptFromOthersBehindAProxyOnTheMachine() throws Exception {
        mvc.perform(
                        get("/actuator/health")
                                .header("X-Forwarded-For", "10.0.0.9")
                                .with(from("127.0.0.1")))
                .andExpect(status().isForbidden());
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
