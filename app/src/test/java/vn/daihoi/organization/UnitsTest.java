package vn.daihoi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.RegisterOutcome.Faulty;
import vn.daihoi.organization.RegisterOutcome.Taken;
import vn.daihoi.organization.Units.Coverage;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.PlatformTest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// States of an invented register, each a little different from the one before.
@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class UnitsTest {

    private static final LocalDate OLD = LocalDate.of(2023, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2024, 1, 1);
    private static final String FIRST =
            """
            code,parent_code,level,name,full_name
            91,,province,Sông Lau,Tỉnh Sông Lau
            911,91,district,Bãi Đá,Huyện Bãi Đá
            912,91,district,Gò Cao,Huyện Gò Cao
            00911,911,commune,Hòa Lạc,Xã Hòa Lạc
            00912,911,commune,Cầu Tre,Xã Cầu Tre
            00913,911,commune,Bến Cũ,Xã Bến Cũ
            00914,912,commune,Đồi Sim,Xã Đồi Sim
            """;

    @Autowired Units units;

    @Test
    void changesNothingWhenTheSameFileIsReadAgain() {
        assertThat(read(FIRST, OLD)).isEqualTo(new Taken(7, 7, 0, 0, 0, 0));
        assertThat(read(FIRST, OLD)).isEqualTo(new Taken(7, 0, 7, 0, 0, 0));
        assertThat(read(FIRST, NEW)).isEqualTo(new Taken(7, 0, 7, 0, 0, 0));
    }

    @Test
    void writesNothingOfAFileWithOneFaultyRow() {
        assertThat(read(FIRST.replace("00914,912", "00914,999"), OLD)).isInstanceOf(Faulty.class);
        assertThat(units.byCode("91", OLD)).isEmpty();
    }

    @Test
    void takesAnotherPlaceOfTheToneMarkForTheSameName() {
        read(FIRST, OLD);
        assertThat(read(FIRST.replace("Hòa", "Hoà"), NEW)).isEqualTo(new Taken(7, 0, 7, 0, 0, 0));
    }

    @Test
    void renamesWhenTheTypeWordChanges() {
        read(FIRST, OLD);
        UnitId before = id("00912", OLD);
        assertThat(read(FIRST.replace("Xã Cầu Tre", "Phường Cầu Tre"), NEW))
                .isEqualTo(new Taken(7, 0, 6, 1, 0, 0));
        assertThat(id("00912", NEW)).isEqualTo(before);
        assertThat(units.history(before))
                .extracting(UnitEra::fullName)
                .containsExactly("Xã Cầu Tre", "Phường Cầu Tre");
    }

    @Test
    void movesWhenTheParentChanges() {
        read(FIRST, OLD);
        assertThat(read(FIRST.replace("00912,911", "00912,912"), NEW))
                .isEqualTo(new Taken(7, 0, 6, 0, 1, 0));
        assertThat(units.children(id("912", NEW), NEW)).hasSize(2);
        assertThat(units.children(id("912", OLD), OLD)).hasSize(1);
    }

    @Test
    void sortsNumbersInNamesAsNumbers() {
        read(FIRST.replace("Bến Cũ", "Khu 10").replace("Cầu Tre", "Khu 2"), OLD);
        assertThat(units.children(id("911", OLD), OLD))
                .extracting(Unit::name)
                .containsExactly("Hòa Lạc", "Khu 2", "Khu 10");
    }

    @Test
    void beginsANewUnitWhenACodeIsGivenToAnotherName() {
        read(FIRST, OLD);
        UnitId before = id("00912", OLD);
        assertThat(read(FIRST.replace("Cầu Tre", "Cầu Tre - Bến Cũ"), NEW))
                .isEqualTo(new Taken(7, 1, 6, 0, 0, 1));
        assertThat(id("00912", NEW)).isNotEqualTo(before);
        assertThat(id("00912", OLD)).isEqualTo(before);
        assertThat(units.get(before, NEW)).isEmpty();
    }

    @Test
    void endsWhatIsGoneUnlessTheFileHoldsSomeProvincesOnly() {
        read(FIRST, OLD);
        String other =
                """
                code,parent_code,level,name,full_name
                92,,province,Núi Mây,Tỉnh Núi Mây
                """;
        assertThat(units.read(bytes(other), NEW, Coverage.PROVINCES_NAMED))
                .isEqualTo(new Taken(1, 1, 0, 0, 0, 0));
        assertThat(read(other, NEW.plusDays(1))).isEqualTo(new Taken(1, 0, 1, 0, 0, 7));
    }

    @Test
    void endsWithinANamedProvince() {
        read(FIRST, OLD);
        String less = FIRST.replace("00913,911,commune,Bến Cũ,Xã Bến Cũ\n", "");
        assertThat(units.read(bytes(less), NEW, Coverage.PROVINCES_NAMED))
                .isEqualTo(new Taken(6, 0, 6, 0, 0, 1));
    }

    @Test
    void refusesAStateOlderThanTheNewestKnown() {
        read(FIRST, NEW);
        assertThat(read(FIRST, OLD))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty ->
                                assertThat(faulty.faults())
                                        .extracting(RegisterFault::kind)
                                        .containsExactly(RegisterFault.Kind.LATER_STATE_KNOWN));
    }

    @Test
    void correctsAStateOfTheSameDay() {
        read(FIRST, OLD);
        read(FIRST.replace("Xã Cầu Tre", "Phường Cầu Tre"), OLD);
        assertThat(units.history(id("00912", OLD)))
                .extracting(UnitEra::fullName)
                .containsExactly("Phường Cầu Tre");
    }

    private UnitId id(String code, LocalDate day) {
        return units.byCode(code, day).orElseThrow().id();
    }

    private RegisterOutcome read(String file, LocalDate day) {
        return units.read(bytes(file), day, Coverage.WHOLE);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
