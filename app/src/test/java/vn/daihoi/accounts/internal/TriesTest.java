package vn.daihoi.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import vn.daihoi.accounts.internal.Tries.Verdict;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.TestDatabase;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

class TriesTest {

    private static final SignInSettings SETTINGS =
            new SignInSettings(
                    5, Duration.ofMinutes(15), Duration.ofHours(24), 20, Duration.ofMinutes(5));

    private final DSLContext database = DSL.using(TestDatabase.fresh(), "postgres", "postgres");

    @Test
    void lockAnAccountAtTheFifthFailure() {
        for (int i = 0; i < 4; i++) {
            assertThat(after(0).begin("lan", "10.0.0.1")).isEqualTo(Verdict.OPEN);
        }
        assertThat(after(0).begin("lan", "10.0.0.1")).isEqualTo(Verdict.LOCKS);
        assertThat(after(0).begin("lan", "10.0.0.1")).isEqualTo(Verdict.LOCKED);
        assertThat(after(0).begin("binh", "10.0.0.1")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void openAfterAQuarterAndLockLongerTheNextTime() {
        lock();
        assertThat(after(14).begin("lan", "a")).isEqualTo(Verdict.LOCKED);
        assertThat(after(15).begin("lan", "a")).isEqualTo(Verdict.LOCKS);
        assertThat(after(15 + 29).begin("lan", "a")).isEqualTo(Verdict.LOCKED);
        assertThat(after(15 + 30).begin("lan", "a")).isEqualTo(Verdict.LOCKS);
        assertThat(after(15 + 30 + 59).begin("lan", "a")).isEqualTo(Verdict.LOCKED);
    }

    @Test
    void neverLockLongerThanADay() {
        int minutes = 0;
        for (int i = 0; i < 14; i++) {
            after(minutes).begin("lan", "a");
            minutes += 24 * 60 - 1;
        }
        assertThat(after(minutes + 1).begin("lan", "a")).isNotEqualTo(Verdict.LOCKED);
    }

    @Test
    void forgetAfterSuccess() {
        for (int i = 0; i < 4; i++) {
            after(0).begin("lan", "a");
        }
        after(0).succeeded("lan", "a");
        assertThat(after(0).begin("lan", "a")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void forgetAfterADay() {
        for (int i = 0; i < 4; i++) {
            after(0).begin("lan", "a");
        }
        assertThat(after(24 * 60 + 1).begin("lan", "a")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void stopOneAddressThatTriesManyAccounts() {
        for (int i = 0; i < 20; i++) {
            assertThat(after(0).begin("person" + i, "10.0.0.9")).isEqualTo(Verdict.OPEN);
        }
        assertThat(after(0).begin("another", "10.0.0.9")).isEqualTo(Verdict.LOCKED);
        assertThat(after(0).begin("another", "10.0.0.8")).isEqualTo(Verdict.OPEN);
        assertThat(after(6).begin("another", "10.0.0.9")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void keepTheTableSmall() {
        for (int i = 0; i < 10; i++) {
            after(0).begin("x".repeat(500) + i, "10.0.0." + i);
        }
        after(3 * 24 * 60).begin("lan", "a");
        assertThat(database.fetchCount(DSL.table("accounts.try_count"))).isEqualTo(2);
    }

    private void lock() {
        for (int i = 0; i < 5; i++) {
            after(0).begin("lan", "a");
        }
    }

    private Tries after(int minutes) {
        var now = FixedClock.NOW.plus(Duration.ofMinutes(minutes));
        return new Tries(database, Clock.fixed(now, ZoneOffset.UTC), SETTINGS);
    }
}
