package vn.daihoi.composition.solve;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Scores as whole numbers for a solver.
final class Scores {

    /// Sums over all people must stay within what a solver can add up.
    private static final double MOST = 1L << 58;

    private Scores() {}

    /// Exact, as long as the sum over all people has 17 digits or fewer; rounded beyond.
    static long[] of(Roster roster) {
        int decimals = 0;
        double total = 1;
        for (int at = 0; at < roster.people(); at++) {
            decimals = Math.max(decimals, roster.score(at).stripTrailingZeros().scale());
            total += roster.score(at).abs().doubleValue();
        }
        while (total * Math.pow(10, decimals) > MOST) {
            decimals--;
        }
        var scores = new long[roster.people()];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = whole(roster.score(at), decimals);
        }
        return scores;
    }

    private static long whole(BigDecimal score, int decimals) {
        return score.setScale(decimals, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /// Whether scores can tell two lists apart.
    static boolean matter(Roster roster, boolean sizeIsOpen) {
        for (int at = 0; at < roster.people(); at++) {
            if (roster.score(at).compareTo(roster.score(0)) != 0) {
                return true;
            }
        }
        return sizeIsOpen && roster.people() > 0 && roster.score(0).signum() != 0;
    }
}
