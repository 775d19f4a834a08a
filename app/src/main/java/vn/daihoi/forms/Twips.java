package vn.daihoi.forms;

import java.math.BigDecimal;

/// Lengths as a Word file has them, in twentieths of a point.
final class Twips {

    static final double OF_A_POINT = 20;
    private static final double OF_A_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static int ofMillimetres(double length) {
        return (int) Math.round(length * OF_A_MILLIMETRE);
    }

    static int ofMillimetres(BigDecimal length) {
        return ofMillimetres(length.doubleValue());
    }

    static int ofPoints(double length) {
        return (int) Math.round(length * OF_A_POINT);
    }

    static int ofPoints(BigDecimal length) {
        return ofPoints(length.doubleValue());
    }
}
