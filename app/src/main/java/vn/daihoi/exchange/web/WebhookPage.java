package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The webhooks of a unit as the page shows them. Texts are in the viewer's language.
///
/// @param home address of the page
/// @param answer what goes out and whether it arrives, in one sentence
/// @param events that can be chosen
/// @param secret just made; null otherwise
/// @param form what was typed and refused
public record WebhookPage(
        String home,
        String answer,
        List<Hook> hooks,
        List<Choice> events,
        @Nullable String secret,
        Form form) {

    /// @param events in words
    /// @param state class of the sign of its state
    public record Hook(
            String id,
            String address,
            String events,
            String made,
            boolean on,
            String state,
            String icon,
            String word,
            List<Delivery> deliveries) {}

    /// @param answer status of the last answer, or what kept us from one; empty before the first
    ///   try
    /// @param next when it is tried next; empty when it is not
    public record Delivery(
            String id,
            String event,
            String unit,
            String at,
            String state,
            String icon,
            String word,
            String answer,
            String next) {}

    public record Choice(String code, String name) {}

    /// @param fault message of what is wrong; empty when nothing is
    /// @param field `address` or `events`
    public record Form(String address, Set<String> events, String field, String fault) {

        static final Form EMPTY = new Form("", Set.of(), "", "");

        public boolean isWrong(String other) {
            return !fault.isEmpty() && field.equals(other);
        }
    }
}
