package vn.daihoi.reports.web;

import vn.daihoi.readiness.ReadinessLine;

import java.util.List;

/// How ready one unit is for its congress.
///
/// @param state `held`, `ready` or `not`
/// @param countdown days left, in words
/// @param download address of the paper; empty when units of the level write none
/// @param all address of the table of all units
/// @param parts in reading order
public record ReadinessView(
        String state,
        String verdict,
        String countdown,
        String download,
        String all,
        List<Part> parts) {

    /// @param name in words
    public record Part(String name, List<ReadinessLine> lines) {}

    /// Symbol of a line, which says its state without colour.
    public static String icon(ReadinessLine line) {
        return switch (line.state()) {
            case OK -> "check";
            case OPEN -> "pending";
            case BLOCKING -> "late";
        };
    }
}
