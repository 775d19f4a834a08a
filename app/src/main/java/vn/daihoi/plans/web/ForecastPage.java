package vn.daihoi.plans.web;

import java.util.List;

/// Which congresses will not be ready on their day.
///
/// @param base address without what narrows it
/// @param matrix address of the matrix of the same units
/// @param answer how many and which, in one sentence
/// @param risks that can be chosen
/// @param hidden lines that the filter hides
public record ForecastPage(
        String base,
        String matrix,
        ForecastFilter filter,
        String answer,
        List<MatrixPage.Choice> risks,
        List<ForecastLine> lines,
        int hidden) {}
