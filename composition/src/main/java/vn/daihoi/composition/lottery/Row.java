package vn.daihoi.composition.lottery;

/// `low <= sum of coefficients * variables <= high`.
///
/// @param coefficients whole numbers, one for each variable
/// @param low minus infinity where there is no bound
/// @param high infinity where there is no bound
record Row(double[] coefficients, double low, double high) {

    static Row atLeast(double[] coefficients, double low) {
        return new Row(coefficients, low, Double.POSITIVE_INFINITY);
    }

    double of(double[] values) {
        double sum = 0;
        for (int i = 0; i < coefficients.length; i++) {
            sum += coefficients[i] * values[i];
        }
        return sum;
    }
}
