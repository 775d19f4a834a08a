package vn.daihoi.plans.web;

import vn.daihoi.profile.Phase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which part of the time and of the steps a timeline shows; all of it stands in the address.
///
/// @param zoom how much time it shows
/// @param from a day to be seen, in ISO form; anything else: today
/// @param phase code of a phase; empty: all steps
/// @param q words that the unit's name must bear, diacritics or not
public record TimelineFilter(Zoom zoom, String from, String phase, String q) {

    /// How much time is seen at once.
    public enum Zoom {
        WHOLE,
        MONTH,
        WEEK;

        public String code() {
            return MatrixFilter.code(this);
        }
    }

    static TimelineFilter of(String zoom, String from, String phase, String q) {
        return new TimelineFilter(
                Arrays.stream(Zoom.values())
                        .filter(each -> each.code().equals(zoom))
                        .findFirst()
                        .orElse(Zoom.WHOLE),
                from,
                phase,
                q.strip());
    }

    /// The day that is to be seen.
    LocalDate day(LocalDate today) {
        try {
            return from.isEmpty() ? today : LocalDate.parse(from);
        } catch (DateTimeException e) {
            return today;
        }
    }

    Optional<Phase> wanted() {
        return Arrays.stream(Phase.values())
                .filter(each -> MatrixFilter.code(each).equals(phase))
                .findFirst();
    }

    public String with(Zoom other) {
        return query(other, from);
    }

    String at(LocalDate day) {
        return query(zoom, day.toString());
    }

    private String query(Zoom shown, String day) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("zoom", shown == Zoom.WHOLE ? "" : shown.code());
        parts.put("from", shown == Zoom.WHOLE ? "" : day);
        parts.put("phase", phase);
        parts.put("q", q);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part ->
                        part.getKey()
                                + "="
                                + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
