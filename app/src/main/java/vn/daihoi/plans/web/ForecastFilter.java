package vn.daihoi.plans.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How the list of forecasts is narrowed and sorted; all of it stands in the address.
///
/// @param risk code of a risk, see [ForecastLine]; empty: all
/// @param q words that the unit's name must bear, diacritics or not
/// @param sort `day`: by the day of the congress; `tree`: as in the tree; else those most in danger
///   first
public record ForecastFilter(String risk, String q, String sort) {

    public boolean isNarrowed() {
        return !risk.isEmpty() || !q.isBlank();
    }

    /// For the question mark of an address; empty when nothing is asked for.
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("risk", risk);
        parts.put("q", q);
        parts.put("sort", sort);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(ForecastFilter::part)
                .collect(Collectors.joining("&"));
    }

    private static String part(Map.Entry<String, String> part) {
        return part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8);
    }
}
