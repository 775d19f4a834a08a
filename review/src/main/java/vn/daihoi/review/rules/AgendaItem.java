package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

/// One item of a run sheet.
///
/// @param span what to point at: the row's content, or the paragraph
/// @param session counts up where a new day, session or table begins
/// @param named whether somebody is named who leads or speaks
/// @param start minutes after midnight; null when no time is written
/// @param end minutes after midnight; null when it is not known
/// @param minutes length; 0 when it is not known
record AgendaItem(
        Span span,
        int session,
        boolean named,
        @Nullable Integer start,
        @Nullable Integer end,
        int minutes) {}
