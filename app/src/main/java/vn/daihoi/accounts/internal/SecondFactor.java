package vn.daihoi.accounts.internal;

import static vn.daihoi.accounts.internal.db.Tables.RECOVERY_CODE;
import static vn.daihoi.accounts.internal.db.Tables.SECOND_FACTOR;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.pages.QrPath;
import vn.daihoi.platform.SecretKeys;
import vn.daihoi.platform.Secrets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.spec.SecretKeySpec;

/// Six digits from an authenticator program, RFC 6238: SHA-1, 30 seconds, one step of tolerance to
/// either side. Each code is taken once. Recovery codes stand in for a lost phone.
@Service
public class SecondFactor {

    static final int RECOVERY_CODES = 10;

    private static final int SECRET_LENGTH = 20;
    private static final int STEP = 30;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final DSLContext database;
    private final SecretKeys keys;
    private final Clock clock;
    private final Audit audit;
    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();

    SecondFactor(DSLContext database, SecretKeys keys, Clock clock, Audit audit) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        this.audit = audit;
    }

    /// What the person types or scans to set up the program on the phone.
    ///
    /// @param secret in letters and digits
    /// @param address `otpauth:` address with all of it
    /// @param picture the address as a QR code
    public record Setup(String secret, String address, QrPath picture) {}

    public boolean isOn(PersonId person) {
        return database.fetchExists(
                SECOND_FACTOR,
                SECOND_FACTOR.PERSON_ID.eq(person.value()),
                SECOND_FACTOR.CONFIRMED_AT.isNotNull());
    }

    /// Begins anew unless it is on. Nothing is asked for at sign-in before [#confirm].
    @Transactional
    public Setup begin(Viewer viewer) {
        byte[] secret = Secrets.bytes(SECRET_LENGTH);
        database.insertInto(SECOND_FACTOR)
                .set(SECOND_FACTOR.PERSON_ID, viewer.id().value())
                .set(SECOND_FACTOR.SECRET, keys.encrypt(secret))
                .onConflict(SECOND_FACTOR.PERSON_ID)
                .doUpdate()
                .set(SECOND_FACTOR.SECRET, keys.encrypt(secret))
                .where(SECOND_FACTOR.CONFIRMED_AT.isNull())
                .execute();
        return setup(viewer).orElseThrow();
    }

    /// Empty before [#begin], and again once it is on.
    public Optional<Setup> setup(Viewer viewer) {
        return database.select(SECOND_FACTOR.SECRET)
                .from(SECOND_FACTOR)
                .where(
                        SECOND_FACTOR.PERSON_ID.eq(viewer.id().value()),
                        SECOND_FACTOR.CONFIRMED_AT.isNull())
                .fetchOptional(SECOND_FACTOR.SECRET)
                .map(sealed -> setup(viewer, keys.decrypt(sealed)));
    }

    private static Setup setup(Viewer viewer, byte[] secret) {
        String letters = Base32.encode(secret);
        String address =
                "otpauth://totp/Daihoi:%s?secret=%s&issuer=Daihoi"
                        .formatted(
                                URLEncoder.encode(viewer.login(), StandardCharsets.UTF_8), letters);
        return new Setup(letters, address, QrPath.of(address));
    }

    /// Switches it on with a first right code.
    ///
    /// @return recovery codes, to be shown once; empty when the code is wrong
    @Transactional
    public List<String> confirm(Viewer viewer, String code) {
        if (isOn(viewer.id()) || !takeCode(viewer.id(), code)) {
            return List.of();
        }
        database.update(SECOND_FACTOR)
                .set(SECOND_FACTOR.CONFIRMED_AT, OffsetDateTime.now(clock))
                .where(SECOND_FACTOR.PERSON_ID.eq(viewer.id().value()))
                .execute();
        List<String> codes =
                Stream.generate(SecondFactor::recoveryCode)
                        .distinct()
                        .limit(RECOVERY_CODES)
                        .toList();
        codes.forEach(each ->
                database.insertInto(RECOVERY_CODE)
                        .set(RECOVERY_CODE.PERSON_ID, viewer.id().value())
                        .set(RECOVERY_CODE.CODE_HASH, Secrets.digest(each))
                        .execute());
        audit.record(Act.of("accounts.second-factor.on").object("person", viewer.id().value()));
        return codes;
    }

    /// Also ends a set-up that was not confirmed.
    @Transactional
    public void disable(PersonId person) {
        boolean on = isOn(person);
        database.deleteFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.PERSON_ID.eq(person.value()))
                .execute();
        if (on) {
            audit.record(Act.of("accounts.second-factor.off").object("person", person.value()));
        }
    }

    public int recoveryCodesLeft(PersonId person) {
        return database.fetchCount(RECOVERY_CODE, RECOVERY_CODE.PERSON_ID.eq(person.value()));
    }

    /// @param code six digits, or a recovery code, which is then used up
    @Transactional
    public boolean check(PersonId person, String code) {
        return isOn(person) && (takeCode(person, code) || takeRecoveryCode(person, code));
    }

    private boolean takeCode(PersonId person, String code) {
        String digits = code.replaceAll("\\s", "");
        long now = clock.instant().getEpochSecond() / STEP;
        var row =
                database.selectFrom(SECOND_FACTOR)
                        .where(SECOND_FACTOR.PERSON_ID.eq(person.value()))
                        .forUpdate()
                        .fetchOptional();
        if (row.isEmpty()) {
            return false;
        }
        byte[] secret = keys.decrypt(row.get().getSecret());
        for (long step = now - 1; step <= now + 1; step++) {
            if (step > row.get().getLastStep() && code(secret, step).equals(digits)) {
                row.get().setLastStep(step);
                row.get().store();
                return true;
            }
        }
        return false;
    }

    private boolean takeRecoveryCode(PersonId person, String code) {
        String plain = code.strip().toLowerCase(Locale.ROOT);
        boolean taken =
                database.deleteFrom(RECOVERY_CODE)
                                .where(
                                        RECOVERY_CODE.PERSON_ID.eq(person.value()),
                                        RECOVERY_CODE.CODE_HASH.eq(Secrets.digest(plain)))
                                .execute()
                        == 1;
        if (taken) {
            audit.record(
                    Act.of("accounts.second-factor.recovered").object("person", person.value()));
        }
        return taken;
    }

    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recoveryCode() {
        var code = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            code.append(i == 5 ? "-" : "").append(LETTERS.charAt(Secrets.below(LETTERS.length())));
        }
        return code.toString();
    }
}
