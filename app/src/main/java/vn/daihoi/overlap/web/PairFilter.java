package vn.daihoi.overlap.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What is asked of the list, as it stands in the address.
///
/// @param q words of a unit's name; empty for all
/// @param kind public id of a kind of documents; empty for all
/// @param state `open`, `decided`, or empty for both
/// @param sort `words`, `share`, `unit` or `time`
public record PairFilter(String q, String kind, String state, String sort) {

    private static final int LONGEST = 100;

    public PairFilter {
        q = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST)).strip();
        kind = kind == null ? "" : kind;
        state = state == null ? "" : state;
        sort = sort == null || sort.isEmpty() ? "words" : sort;
    }

    public String query() {
        return "?q=%s&kind=%s&state=%s&sort=%s"
                .formatted(written(q), written(kind), written(state), written(sort));
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
