package vn.daihoi.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Shows a receiver that a message comes from here and when: HMAC-SHA256, keyed with the secret, of
/// the second, a dot, and the body. With the second in it, an old message cannot be sent again as a
/// new one.
final class HookSignature {

    static final String HEADER = "Daihoi-Signature";

    private HookSignature() {}

    /// @return value of the header, `t=<second>,v1=<64 hexadecimal digits>`
    static String of(byte[] secret, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s"
                    .formatted(at.getEpochSecond(), HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
