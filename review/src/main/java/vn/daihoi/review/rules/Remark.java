package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Level;
import vn.daihoi.review.text.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a check found, before it gets its words.
///
/// @param message key of the rule's message
/// @param level other than the rule's own; null for that
/// @param span place
/// @param subject tells apart findings of one rule at one place, such as the part that is missing;
///   may be empty
/// @param quote instead of the words at the place; null for those
/// @param values for the placeholders of the message
/// @param measured figures for the caller
/// @param related other places, in this paper or in others
/// @param blocking whether no other rule should run on this paper
record Remark(
        String message,
        @Nullable Level level,
        Span span,
        String subject,
        @Nullable String quote,
        Map<String, Object> values,
        Map<String, Object> measured,
        List<Place> related,
        boolean blocking) {

    private static final int MOST_PLACES = 50;

    /// Another place that belongs to a remark.
    ///
    /// @param paper null for the paper of the remark
    record Place(@Nullable ReviewedText paper, Span span) {}

    Remark {
        values = new LinkedHashMap<>(values);
        measured = new LinkedHashMap<>(measured);
        related = List.copyOf(related);
    }

    static Remark at(Span span, String message) {
        return new Remark(message, null, span, "", null, Map.of(), Map.of(), List.of(), false);
    }

    /// One remark for a fault that stands at several places: at the first, with the others as
    /// related places, and with their number as `count`.
    ///
    /// @param places one or more, in order; all are counted, [#MOST_PLACES] are kept
    static Remark atAll(List<Span> places, String message) {
        return at(places.getFirst(), message)
                .about(message)
                .relatedTo(places.stream().skip(1).limit(MOST_PLACES).toList())
                .measuring("count", places.size());
    }

    Remark with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Remark(message, level, span, subject, quote, more, measured, related, blocking);
    }

    /// A value that is shown and told to the caller as a figure.
    Remark measuring(String name, Object value) {
        var more = new LinkedHashMap<>(measured);
        more.put(name, value);
        return new Remark(message, level, span, subject, quote, values, more, related, blocking)
                .with(name, value);
    }

    Remark about(String newSubject) {
        return new Remark(
                message, level, span, newSubject, quote, values, measured, related, blocking);
    }

    Remark quoting(String words) {
        return new Remark(
                message, level, span, subject, words, values, measured, related, blocking);
    }

    Remark at(Level newLevel) {
        return new Remark(
                message, newLevel, span, subject, quote, values, measured, related, blocking);
    }

    /// @param spans places in the same paper
    Remark relatedTo(List<Span> spans) {
        return relatedToPlaces(spans.stream().map(span -> new Place(null, span)).toList());
    }

    Remark relatedToPlaces(List<Place> places) {
        return new Remark(message, level, span, subject, quote, values, measured, places, blocking);
    }

    Remark block() {
        return new Remark(message, level, span, subject, quote, values, measured, related, true);
    }
}
