package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The viewer's calendar links as the page shows them.
///
/// @param hasOwn whether the viewer's own calendar has a link
/// @param address of the link just made; null otherwise
/// @param typed into the field of the unit
/// @param fault whether what was typed means no unit
/// @param units names to choose from
public record CalendarPage(
        List<Row> rows,
        boolean hasOwn,
        @Nullable String address,
        String typed,
        boolean fault,
        List<String> units) {

    /// @param name what the calendar shows
    /// @param usedAt empty while never used
    public record Row(String id, String name, String madeAt, String usedAt) {}
}
