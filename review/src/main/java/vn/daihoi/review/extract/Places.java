package vn.daihoi.review.extract;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.Optional;

/// Finds the place in the file of a span of the text.
final class Places {

    private final ExtractedDocument document;

    /// By offset, not overlapping.
    private final List<Origin> origins;

    Places(Reading reading) {
        this.document = reading.document();
        this.origins = reading.origins();
    }

    /// The words themselves; where the program wrote them out, as it does with automatic numbers,
    /// the words of their block; else the nearest point.
    ///
    /// @param span in the normalised text
    /// @return empty for a document of which no word has a known origin
    Optional<Place> of(Span span) {
        var words = over(span);
        if (words.isEmpty() && span.length() > 0) {
            words = blockAround(span.start());
        }
        if (!words.isEmpty()) {
            return Optional.of(between(words.getFirst(), words.getLast()));
        }
        return nearest(raw(span.start()));
    }

    /// The runs that hold the words of a span, cut to it.
    List<Origin> over(Span span) {
        int start = raw(span.start());
        int end = raw(span.end());
        int first = firstEndingAfter(start);
        int last = first;
        while (last < origins.size() && origins.get(last).start() < end) {
            last++;
        }
        return origins.subList(first, last).stream()
                .map(origin -> origin.within(start, end))
                .toList();
    }

    private List<Origin> blockAround(int offset) {
        return document.blocks().stream()
                .filter(block -> block.start() <= offset && offset < block.end())
                .findFirst()
                .map(Block::span)
                .map(this::over)
                .orElse(List.of());
    }

    private Optional<Place> nearest(int offset) {
        if (origins.isEmpty()) {
            return Optional.empty();
        }
        int next = firstEndingAfter(offset);
        if (next < origins.size() && (next == 0 || origins.get(next).start() <= offset)) {
            var origin = origins.get(next);
            return Optional.of(point(origin, origin.place(Math.max(offset, origin.start()))));
        }
        var before = origins.get(next - 1);
        return Optional.of(point(before, before.to()));
    }

    private static Place between(Origin first, Origin last) {
        return new Place(
                new Place.Point(first.tag(), first.from()), new Place.Point(last.tag(), last.to()));
    }

    private static Place point(Origin origin, int at) {
        var point = new Place.Point(origin.tag(), at);
        return new Place(point, point);
    }

    private int raw(int offset) {
        return document.offsets().original(offset);
    }

    /// Index of the first run that ends behind `offset`; their number when there is none.
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = origins.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
