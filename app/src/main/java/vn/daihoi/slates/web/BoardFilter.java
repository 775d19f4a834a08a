package vn.daihoi.slates.web;

import org.springframework.web.util.UriComponentsBuilder;

import vn.daihoi.pages.Fold;

import java.nio.charset.StandardCharsets;

/// Which people of the board are shown; kept in the address.
///
/// @param q words of name, post or what they represent
/// @param show who is on the slate: `all`, `in` or `out`
/// @param rule id of a rule whose people are shown; empty for all
/// @param all whether a long list is shown whole
public record BoardFilter(String q, String show, String rule, Boolean all) {

    /// Fields that an address leaves out come as null.
    public BoardFilter {
        all = Boolean.TRUE.equals(all);
        q = q == null ? "" : q.strip();
        show = "in".equals(show) || "out".equals(show) ? show : "all";
        rule = rule == null ? "" : rule;
    }

    /// For addresses, with the question mark; empty when nothing is filtered.
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!show.equals("all")) {
            address.queryParam("show", show);
        }
        if (!rule.isEmpty()) {
            address.queryParam("rule", "{rule}");
        }
        if (all) {
            address.queryParam("all", true);
        }
        return address.encode(StandardCharsets.UTF_8)
                .buildAndExpand(java.util.Map.of("q", q, "rule", rule))
                .toUriString();
    }

    public BoardFilter of(String rule) {
        return new BoardFilter("", "all", rule, false);
    }

    public BoardFilter whole() {
        return new BoardFilter(q, show, rule, true);
    }

    boolean shows(boolean chosen) {
        return show.equals("all") || show.equals("in") == chosen;
    }

    /// Every word stands somewhere, diacritics or not.
    boolean finds(String text) {
        var folded = Fold.of(text);
        return q.isEmpty()
                || java.util.Arrays.stream(Fold.of(q).split("\\s+")).allMatch(folded::contains);
    }
}
