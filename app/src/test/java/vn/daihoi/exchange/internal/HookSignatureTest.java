package vn.daihoi.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class HookSignatureTest {

    /// Computed by `openssl dgst -sha256 -hmac whsec_test` over `1708909200.{"a":"ă"}`.
    @Test
    void isTheOneThatOthersCompute() {
        assertThat(
                        HookSignature.of(
                                "whsec_test".getBytes(StandardCharsets.UTF_8),
                                Instant.ofEpochSecond(1_708_909_200),
                                "{\"a\":\"ă\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "t=1708909200,v1=6477abab102abfd2f8e403277fe45cec865e7a01806cbd5e3d37ea88e088e18d");
    }

    @Test
    void changesWithTheSecond() {
        byte[] secret = {1};
        byte[] body = {2};
        assertThat(HookSignature.of(secret, Instant.ofEpochSecond(1), body))
                .isNotEqualTo(HookSignature.of(secret, Instant.ofEpochSecond(2), body));
    }
}
