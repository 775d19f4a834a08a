package vn.daihoi.slates.web;

import java.util.List;

/// A slate under rules as they might be, in the viewer's language.
///
/// @param board address of the board
/// @param address of this page, without query
/// @param state `met`, `broken` or `undecided` under these rules
/// @param answer how things stand, in a sentence
/// @param repair what it would take, in a sentence; empty when nothing is needed
/// @param tried whether any rule differs from what holds
/// @param rules where the unit's rules are set
public record WhatIfView(
        String board,
        String address,
        String name,
        String state,
        String answer,
        String repair,
        boolean tried,
        String rules,
        List<TriedRule> rows) {

    /// One rule.
    ///
    /// @param off whether it is left aside
    /// @param adjustable whether it has a number of its own
    /// @param unit of the bounds, a word
    /// @param least as typed or as it holds; empty for none
    /// @param most as typed or as it holds; empty for none
    /// @param top of the sliders, in the unit
    /// @param measure how many are counted; empty when it is left aside
    /// @param demand what that asks of this list; empty when it is left aside
    /// @param state `met`, `broken`, `undecided`, or `off`
    /// @param word the same in a word
    /// @param fault what is wrong with what was typed; empty when nothing is
    public record TriedRule(
            String id,
            String label,
            boolean off,
            boolean adjustable,
            String unit,
            String least,
            String most,
            int top,
            String measure,
            String demand,
            String state,
            String word,
            String fault) {}
}
