package vn.daihoi.exchange.edxml;

import java.util.Arrays;
import java.util.Optional;

/// What has become of a paper at a body that got it. Source: QCVN 102:2016.
public enum StatusCode {
    ARRIVED("01"),
    REFUSED("02"),
    REGISTERED("03"),
    ASSIGNED("04"),
    IN_WORK("05"),
    FINISHED("06"),
    /// said by the sender, with a reason
    TAKE_BACK("13"),
    TAKE_BACK_AGREED("15"),
    TAKE_BACK_REFUSED("16");

    private final String code;

    StatusCode(String code) {
        this.code = code;
    }

    /// Two digits.
    public String code() {
        return code;
    }

    /// @param code with or without the leading zero
    public static Optional<StatusCode> of(String code) {
        String digits = code.strip();
        String two = digits.length() == 1 ? "0" + digits : digits;
        return Arrays.stream(values()).filter(each -> each.code.equals(two)).findFirst();
    }

    /// Key of its name in the bundle.
    public String messageKey() {
        return "exchange.edxml.status." + code;
    }
}
