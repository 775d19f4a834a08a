package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A unit's own plan for a paper.
///
/// @param paper address of the paper
/// @param cited the paper
/// @param exists whether it was begun
/// @param issued what was issued and when; empty until then
/// @param lines empty when none was begun
/// @param gap null when none was begun
/// @param fault what is wrong with what was typed; empty when nothing is
/// @param number symbol or number with which it will be issued
/// @param day in ISO form
public record PlanView(
        String address,
        String paper,
        String cited,
        boolean exists,
        boolean mayEdit,
        String issued,
        String issuedAddress,
        List<PlanLine> lines,
        @Nullable GapView gap,
        String fault,
        String number,
        String subject,
        String day) {

    /// @param requirement key of what it meets; empty when the unit added it
    /// @param demanded what the paper demands; empty for what the unit added
    public record PlanLine(
            String requirement,
            String demanded,
            String text,
            String owner,
            String due,
            String dueShown,
            String figure) {}

    /// Where plan and paper differ.
    ///
    /// @param answer in one sentence
    public record GapView(String answer, List<GapRow> rows) {}

    /// @param kind `taken-over`, `changed`, `missing`, `added`
    /// @param detail what differs; empty when nothing does
    public record GapRow(
            String kind,
            String word,
            String icon,
            String state,
            String demanded,
            String planned,
            String detail) {}
}
