package vn.daihoi.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.platform.SecretKeys;
import vn.daihoi.testing.FixedClock;
import vn.daihoi.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

class SecondFactorTest {

    private final DSLContext database = DSL.using(TestDatabase.fresh(), "postgres", "postgres");
    private final SecretKeys keys = new SecretKeys("");
    private final Viewer viewer =
            new Viewer(new PersonId(UUID.randomUUID()), "lan.nt", "Nguyễn Thị Lan");
    private final SecondFactor factor = at(0);

    @BeforeEach
    void addThePerson() {
        database.execute(
                "insert into accounts.person (id, login, name, created_at) values ({0}, 'lan.nt', 'Nguyễn Thị Lan', now())",
                DSL.val(viewer.id().value()));
    }

    /// Vectors of RFC 6238, appendix B, last six digits.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void countsAsTheStandardDoes(long second, String code) {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertThat(factor.code(secret, second / 30)).isEqualTo(code);
    }

    @Test
    void asksForNothingBeforeAFirstRightCode() {
        factor.begin(viewer);
        assertThat(factor.confirm(viewer, "000000x")).isEmpty();
        assertThat(factor.isOn(viewer.id())).isFalse();
        assertThat(confirmed()).hasSize(10).doesNotHaveDuplicates();
        assertThat(factor.isOn(viewer.id())).isTrue();
    }

    @Test
    void takesACodeOnce() {
        confirmed();
        String code = code(1);
        assertThat(at(1).check(viewer.id(), code)).isTrue();
        assertThat(at(1).check(viewer.id(), code)).isFalse();
    }

    @Test
    void toleratesOneStepOfAClockThatIsOff() {
        confirmed();
        assertThat(at(10).check(viewer.id(), code(12))).isFalse();
        assertThat(at(10).check(viewer.id(), code(8))).isFalse();
        assertThat(at(10).check(viewer.id(), code(9))).isTrue();
        assertThat(at(10).check(viewer.id(), code(11))).isTrue();
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        List<String> codes = confirmed();
        assertThat(factor.check(viewer.id(), codes.getFirst().toUpperCase())).isTrue();
        assertThat(factor.check(viewer.id(), codes.getFirst())).isFalse();
        assertThat(factor.recoveryCodesLeft(viewer.id())).isEqualTo(9);
    }

    @Test
    void isOffAgain() {
        confirmed();
        String code = code(1);
        factor.disable(viewer.id());
        assertThat(factor.isOn(viewer.id())).isFalse();
        assertThat(factor.check(viewer.id(), code)).isFalse();
    }

    @Test
    void doesNotKeepTheSecretReadable() {
        factor.begin(viewer);
        byte[] kept = secretColumn();
        assertThat(kept).hasSize(12 + 20 + 16);
        assertThatThrownBy(() -> new SecretKeys("").decrypt(kept))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesTheSecretAsTheStandardDoes() {
        assertThat(Base32.encode("foobar1234".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("MZXW6YTBOIYTEMZU");
    }

    @Test
    void drawsTheAddressAsACode() {
        var setup = factor.begin(viewer);
        assertThat(setup.address()).startsWith("otpauth://totp/Daihoi:lan.nt?secret=");
        assertThat(setup.picture().side()).isGreaterThan(29);
        assertThat(setup.picture().path()).matches("(M\\d+ \\d+h1v1h-1z)+");
    }

    private List<String> confirmed() {
        factor.begin(viewer);
        return factor.confirm(viewer, code(0));
    }

    private String code(long steps) {
        return factor.code(
                keys.decrypt(secretColumn()), FixedClock.NOW.getEpochSecond() / 30 + steps);
    }

    private byte[] secretColumn() {
        return database.fetchOne("select secret from accounts.second_factor").get(0, byte[].class);
    }

    private SecondFactor at(long steps) {
        var clock = Clock.fixed(FixedClock.NOW.plusSeconds(30 * steps), ZoneOffset.UTC);
        return new SecondFactor(database, keys, clock, _ -> {});
    }
}
