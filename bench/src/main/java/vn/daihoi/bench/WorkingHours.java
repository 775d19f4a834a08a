package vn.daihoi.bench;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import vn.daihoi.Application;
import vn.daihoi.platform.Seat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// The application with a clock that goes on from nine in the morning, whenever it is started: at
/// night reminders would wait for the morning. Not marked as a configuration: the application would
/// find it by itself, whatever is measured.
@Import(Application.class)
class WorkingHours {

    private static final LocalTime START = LocalTime.of(9, 0);

    @Bean
    @Primary
    Clock fromNine() {
        var now = ZonedDateTime.now(Seat.ZONE);
        return Clock.offset(Clock.system(Seat.ZONE), Duration.between(now, now.with(START)));
    }
}
