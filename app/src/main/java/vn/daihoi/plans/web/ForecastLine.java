package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is foretold for one unit, in words.
///
/// @param code of the unit
/// @param risk `likely`, `possible`, `low`, `ready`, `over` or `unknown`
/// @param state style of its mark, as of a milestone's state
/// @param chance that it will not be ready, in percent; 0 where none is told
/// @param range days between which all will probably be done; empty where none is told
/// @param step the step that will probably be the last; empty where none is told
/// @param why the reason in one sentence
public record ForecastLine(
        String code,
        String unit,
        String address,
        @Nullable LocalDate congress,
        String risk,
        String state,
        String icon,
        String word,
        int chance,
        String range,
        String step,
        String why) {}
