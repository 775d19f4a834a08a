package vn.daihoi.pages;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Numbers under which faults stand in the log and on the page.
public final class Incident {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /// A fresh number: 8 hexadecimal digits, upper case, short enough to be told on the phone.
    public static String number() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
