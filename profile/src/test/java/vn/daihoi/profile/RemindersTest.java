package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.profile.ReminderRule.To;

import java.time.LocalDateTime;
import java.time.LocalTime;

class RemindersTest {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));
    private static final QuietHours NOON =
            new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 30));

    @ParameterizedTest
    @CsvSource({
        "2024-02-26T19:59, 2024-02-26T19:59",
        "2024-02-26T20:00, 2024-02-27T07:00",
        "2024-02-26T23:59, 2024-02-27T07:00",
        "2024-02-27T00:00, 2024-02-27T07:00",
        "2024-02-27T06:59, 2024-02-27T07:00",
        "2024-02-27T07:00, 2024-02-27T07:00",
        "2024-12-31T22:00, 2025-01-01T07:00"
    })
    void waitUntilTheNightIsOver(LocalDateTime moment, LocalDateTime next) {
        assertThat(NIGHT.next(moment)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-26T11:59, 2024-02-26T11:59",
        "2024-02-26T12:00, 2024-02-26T13:30",
        "2024-02-26T13:30, 2024-02-26T13:30"
    })
    void waitUntilTheRestAtNoonIsOver(LocalDateTime moment, LocalDateTime next) {
        assertThat(NOON.next(moment)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "-7, before-7",
        "-3, before-7",
        "-2, before-2",
        "0, at-due",
        "2, at-due",
        "3, after-3",
        "7, after-7",
        "60, after-7"
    })
    void takeTheLastRuleThatHasCome(long days, String rule) {
        assertThat(shipped().rule(days)).map(ReminderRule::id).hasValue(rule);
    }

    @Test
    void sayNothingLongBeforeTheDueDay() {
        assertThat(shipped().rule(-8)).isEmpty();
    }

    @Test
    void tellTheLevelAboveOfDelaysOnly() {
        assertThat(shipped().rules())
                .allSatisfy(rule ->
                        assertThat(rule.to().contains(To.UPPER)).isEqualTo(rule.days() > 0));
    }

    private static Reminders shipped() {
        return Profiles.load("mttq-2024-2029").reminders();
    }
}
