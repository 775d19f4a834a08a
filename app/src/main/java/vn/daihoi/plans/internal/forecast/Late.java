package vn.daihoi.plans.internal.forecast;

import java.util.Arrays;
import java.util.Collection;

/// Days after the due day at which a step is finished, as a bell with long tails (the logistic
/// distribution): one closed formula for each chance.
///
/// @param middle days at which half are done; negative before the due day
/// @param spread scale in days, more than 0
record Late(double middle, double spread) {

    /// Standard deviation of the logistic distribution with scale 1.
    private static final double DEVIATION = Math.PI / Math.sqrt(3);

    /// The median absolute deviation of a bell, in standard deviations.
    private static final double MEDIAN_DEVIATION = 0.6745;

    /// Chance that it is still open `days` after its due day.
    double open(double days) {
        return 1 / (1 + Math.exp((days - middle) / spread));
    }

    /// The same, known that it was still open at `already`.
    double open(double days, double already) {
        return days <= already ? 1 : open(days) / open(already);
    }

    /// Scale of what lies around a middle, robust against a few that are far off.
    ///
    /// @param least days that it never falls below: with few values they may agree by accident
    static double spread(Collection<Double> residuals, double least) {
        double median = median(residuals.stream().mapToDouble(each -> Math.abs(each)).toArray());
        return Math.max(least, median / MEDIAN_DEVIATION / DEVIATION);
    }

    /// @param values one or more
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
