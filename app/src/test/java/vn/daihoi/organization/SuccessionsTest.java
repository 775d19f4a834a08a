package vn.daihoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Succession.Share;
import vn.daihoi.organization.Successions.Event;
import vn.daihoi.organization.Successions.Outcome.Recorded;
import vn.daihoi.organization.Successions.Outcome.Refused;
import vn.daihoi.organization.Successions.Refusal;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.PlatformTest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
@RecordApplicationEvents
class SuccessionsTest {

    private static final LocalDate OLD = LocalDate.of(2023, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2024, 1, 1);
    private static final String SOURCE = "Nghị quyết thử số 1";

    @Autowired Units units;
    @Autowired Successions successions;
    @Autowired ApplicationEvents events;

    @Test
    void recordsAMergerOfTwoWards() {
        UnitId a = before("00911", "Cầu Tre");
        UnitId b = before("00912", "Bến Cũ");
        UnitId merged = after("00911", "Cầu Tre - Bến Cũ");
        var outcome = successions.record(new Event.Merged(NEW, SOURCE, List.of(a, b), merged));
        assertThat(outcome).isInstanceOf(Recorded.class);
        assertThat(successions.before(merged))
                .extracting(Succession::predecessor)
                .containsExactlyInAnyOrder(a, b);
        assertThat(successions.after(a))
                .singleElement()
                .satisfies(line -> assertThat(line.share()).isEqualTo(Share.WHOLE));
        assertThat(events.stream(UnitSucceeded.class)).hasSize(2);
    }

    @Test
    void recordsThatAWardComesToAnotherThatKeepsItsName() {
        UnitId stays = before("00911", "Cầu Tre");
        UnitId comes = before("00912", "Bến Cũ");
        after("00911", "Cầu Tre");
        var outcome =
                successions.record(new Event.Merged(NEW, SOURCE, List.of(stays, comes), stays));
        assertThat(outcome).isInstanceOf(Recorded.class);
        assertThat(successions.before(stays))
                .singleElement()
                .satisfies(line -> assertThat(line.predecessor()).isEqualTo(comes));
    }

    @Test
    void tellsOfWhichEndedUnitsNothingIsKnown() {
        UnitId old = before("00911", "Cầu Tre");
        UnitId next = after("00911", "Tre Xanh");
        assertThat(successions.unexplained(10)).containsExactly(old);
        successions.record(new Event.Renamed(NEW, SOURCE, old, next));
        assertThat(successions.unexplained(10)).isEmpty();
        assertThat(successions.recorded(10)).hasSize(1);
    }

    @Test
    void recordsASplitAndFollowsItOverTwoReforms() {
        UnitId old = before("00911", "Cầu Tre");
        UnitId one = after("00921", "Cầu Tre Đông");
        UnitId two = after("00922", "Cầu Tre Tây");
        successions.record(new Event.Split(NEW, SOURCE, old, List.of(one, two)));
        assertThat(successions.after(old)).hasSize(2);
        assertThat(events.stream(UnitSucceeded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.successors()).containsExactly(one, two));
    }

    @Test
    void recordsThatNothingCameOfADistrict() {
        UnitId district = before("911", "Bãi Đá");
        end();
        successions.record(new Event.Removed(NEW, SOURCE, district));
        assertThat(successions.after(district))
                .singleElement()
                .satisfies(line -> assertThat(line.successor()).isNull());
    }

    @Test
    void joinsAUnitToItselfUnderAnotherName() {
        UnitId old = before("00911", "Cầu Tre");
        UnitId renamed = after("00911", "Tre Xanh");
        assertThat(successions.record(new Event.Renamed(NEW, SOURCE, old, renamed)))
                .isInstanceOf(Recorded.class);
    }

    @Test
    void refusesWhatCannotBe() {
        UnitId old = before("00911", "Cầu Tre");
        assertThat(successions.record(new Event.Removed(NEW, SOURCE, old)))
                .isEqualTo(new Refused(Refusal.STILL_LIVING));
        UnitId next = after("00911", "Tre Xanh");
        assertThat(successions.record(new Event.Merged(NEW, SOURCE, List.of(old, old), next)))
                .isEqualTo(new Refused(Refusal.TOO_FEW_UNITS));
        assertThat(successions.record(new Event.Renamed(NEW, SOURCE, old, old)))
                .isEqualTo(new Refused(Refusal.SAME_UNIT));
        assertThat(successions.record(new Event.Renamed(OLD.minusDays(9), SOURCE, old, next)))
                .isEqualTo(new Refused(Refusal.NOT_LIVING));
        successions.record(new Event.Renamed(NEW, SOURCE, old, next));
        assertThat(successions.record(new Event.Removed(NEW, SOURCE, old)))
                .isEqualTo(new Refused(Refusal.KNOWN_ALREADY));
    }

    private final StringBuilder first =
            new StringBuilder("code,parent_code,level,name,full_name\n");
    private final StringBuilder second = new StringBuilder(first);

    private UnitId before(String code, String name) {
        return add(first, OLD, code, name);
    }

    private UnitId after(String code, String name) {
        return add(second, NEW, code, name);
    }

    private void end() {
        add(second, NEW, "99", "Sông Lau");
    }

    /// All stand at the top, as provinces do: their levels do not matter here.
    private UnitId add(StringBuilder state, LocalDate day, String code, String name) {
        state.append("%s,,province,%s,Tỉnh %s%n".formatted(code, name, name));
        var outcome =
                units.read(
                        state.toString().getBytes(StandardCharsets.UTF_8),
                        day,
                        Units.Coverage.WHOLE);
        assertThat(outcome).isInstanceOf(RegisterOutcome.Taken.class);
        return units.byCode(code, day).orElseThrow().id();
    }
}
