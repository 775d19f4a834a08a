package vn.daihoi.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.platform.Secrets;

import java.util.UUID;

class CodeTest {

    private static final UUID INVITEE = new UUID(7, 9);

    private final byte[] key = Secrets.bytes(32);

    @Test
    void saysWhoIsInvited() {
        String text = Code.sign(INVITEE, key).text();
        assertThat(text).hasSize(38).matches("[A-Za-z0-9_-]+");
        var read = Code.read(text).orElseThrow();
        assertThat(read.invitee()).isEqualTo(INVITEE);
        assertThat(read.isSignedWith(key)).isTrue();
    }

    @Test
    void isWorthNothingAtAnotherMeeting() {
        var read = Code.read(Code.sign(INVITEE, key).text()).orElseThrow();
        assertThat(read.isSignedWith(Secrets.bytes(32))).isFalse();
    }

    @Test
    void isWorthNothingForAnotherInvitee() {
        var other = new Code(new UUID(7, 8), Code.sign(INVITEE, key).signature());
        assertThat(Code.read(other.text()).orElseThrow().isSignedWith(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "////", "AAAA", "khong-phai-ma-nao-ca-dau-nhe-cac-ban-oi-1"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(Code.read(text)).isEmpty();
    }
}
