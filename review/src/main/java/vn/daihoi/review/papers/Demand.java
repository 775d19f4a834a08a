package vn.daihoi.review.papers;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A sentence that gives somebody something to do.
///
/// @param text the sentence
/// @param due last day that it names; null when it names none
/// @param level code of the level that it speaks to; null when it names none
/// @param figure first quantity that it demands, such as `10` of `ít nhất 10 công trình`; null when
///   it names none
/// @param ground folded words of duty by which it was found
public record Demand(
        String text,
        @Nullable LocalDate due,
        @Nullable String level,
        @Nullable Integer figure,
        String ground) {}
