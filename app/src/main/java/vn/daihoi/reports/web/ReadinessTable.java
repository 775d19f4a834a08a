package vn.daihoi.reports.web;

import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;

/// How ready all units are, in one table.
///
/// @param answer in a sentence
/// @param q words that names must hold
/// @param state `held`, `ready`, `not` or empty
/// @param hidden how many do not pass the filter
public record ReadinessTable(
        String base, String answer, String q, String state, List<Row> rows, int hidden) {

    /// With what is filtered, as in addresses.
    public String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("q", "{q}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(q, state)
                .toUriString()
                .substring(1);
    }

    /// @param day of the congress; empty while it is not fixed
    /// @param left days left, in words; may be empty
    /// @param reasons what keeps the congress from being held, the first of them
    public record Row(
            String unit,
            String address,
            String day,
            String left,
            String state,
            String verdict,
            int blocking,
            int open,
            List<String> reasons) {}
}
