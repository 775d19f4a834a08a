package vn.daihoi.review.report;

import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The text of a paper with its places marked, as HTML. Places may overlap; each stretch of text
/// then carries the classes of all, and leads to the first finding.
final class MarkedText {

    /// A place to mark.
    ///
    /// @param classes for the style sheet
    /// @param link anchor of the finding; empty for places that only belong to one
    /// @param hint words shown when pointing at it
    record Place(Span span, String classes, String link, String hint) {}

    private final String text;
    private final String prefix;
    private final List<Place> places;
    private final StringBuilder html = new StringBuilder();
    private final Set<Integer> anchored = new HashSet<>();

    /// @param prefix of the anchors, which go on with the offset of the place
    MarkedText(String text, String prefix, List<Place> places) {
        this.text = text;
        this.prefix = prefix;
        this.places =
                places.stream()
                        .sorted(Comparator.comparingInt(place -> place.span().start()))
                        .toList();
    }

    /// The whole text; lines stay lines.
    String html() {
        var active = new ArrayList<Place>();
        int next = 0;
        int from = 0;
        for (int to : boundaries()) {
            append(from, to, active);
            from = to;
            int at = to;
            active.removeIf(place -> place.span().end() <= at);
            while (next < places.size() && places.get(next).span().start() == at) {
                anchor(at);
                active.add(places.get(next++));
            }
            active.removeIf(place -> place.span().end() <= at);
        }
        append(from, text.length(), active);
        return html.toString();
    }

    private TreeSet<Integer> boundaries() {
        var boundaries = new TreeSet<Integer>();
        places.forEach(place -> {
            boundaries.add(place.span().start());
            boundaries.add(place.span().end());
        });
        return boundaries;
    }

    private void anchor(int offset) {
        if (anchored.add(offset)) {
            html.append("<span id=\"").append(prefix).append(offset).append("\"></span>");
        }
    }

    private void append(int from, int to, List<Place> active) {
        var words = Html.escaped(text.substring(from, to));
        if (active.isEmpty() || words.isBlank()) {
            html.append(words);
            return;
        }
        var classes =
                active.stream().map(Place::classes).distinct().collect(Collectors.joining(" "));
        var led = active.stream().filter(place -> !place.link().isEmpty()).findFirst();
        html.append(
                led.map(place -> link(place, classes))
                        .orElseGet(() -> "<span class=\"%s\">".formatted(classes)));
        html.append(words).append(led.isPresent() ? "</a>" : "</span>");
    }

    private static String link(Place place, String classes) {
        return "<a class=\"%s\" href=\"#%s\" title=\"%s\">"
                .formatted(classes, place.link(), Html.escaped(place.hint()));
    }
}
