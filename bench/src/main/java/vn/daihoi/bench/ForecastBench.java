package vn.daihoi.bench;

import vn.daihoi.bench.forecast.BackTest;

/// Holds the forecast of congresses that will not be ready against what came, and against the plain
/// list of units with an overdue step.
///
/// Arguments: first seed and number of seeds; 1001 and 40 when left out. Seeds 1 to 20 were used to
/// choose the forecast's constants and are never reported.
final class ForecastBench {

    private ForecastBench() {}

    public static void main(String[] args) {
        long first = args.length > 0 ? Long.parseLong(args[0]) : 1001;
        int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
        System.out.print(new BackTest(first, seeds).table());
    }
}
