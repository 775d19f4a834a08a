package vn.daihoi.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// It is always 08:00 on Monday, 26 February 2024, in Hà Nội.
@TestConfiguration
public class FixedClock {

    public static final Instant NOW = Instant.parse("2024-02-26T01:00:00Z");

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
