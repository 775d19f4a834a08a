package vn.daihoi.meetings.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands in the QR code of an invitation: who is invited, signed with the key of that
/// meeting. Nobody can make one up, and a code of one meeting says nothing at another.
///
/// @param invitee who is invited
/// @param signature first 96 bits of the HMAC-SHA-256: far beyond guessing, and short enough for a
///   code that a cheap phone reads
record Code(UUID invitee, byte[] signature) {

    private static final int KEY = 16;
    private static final int SIGNATURE = 12;

    static Code sign(UUID invitee, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new Code(invitee, Arrays.copyOf(mac.doFinal(bytes(invitee)), SIGNATURE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param text as scanned; anything
    static Optional<Code> read(String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            return all.length == KEY + SIGNATURE ? Optional.of(of(all)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Code of(byte[] all) {
        var buffer = ByteBuffer.wrap(all);
        var invitee = new UUID(buffer.getLong(), buffer.getLong());
        return new Code(invitee, Arrays.copyOfRange(all, KEY, all.length));
    }

    boolean isSignedWith(byte[] key) {
        return MessageDigest.isEqual(signature, sign(invitee, key).signature());
    }

    /// 38 letters that need no escaping in an address.
    String text() {
        byte[] all =
                ByteBuffer.allocate(KEY + SIGNATURE).put(bytes(invitee)).put(signature).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(KEY)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
