package vn.daihoi.review.annotate;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.extract.Origin;
import vn.daihoi.review.extract.Place;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts notes into a part. Bytes are only added: what was there stays, in the same order.
final class Weaver {

    private static final String KEEP_BLANKS = " xml:space=\"preserve\"";

    /// One end of a note that is to be found.
    private static final class Wanted {
        final Place.Point point;
        final boolean first;
        @Nullable Spot spot;

        /// The cell or frame that it stands in, null for the body.
        @Nullable Element home;

        /// Where its paragraph ends.
        @Nullable Spot line;

        Wanted(Place.Point point, boolean first) {
            this.point = point;
            this.first = first;
        }
    }

    /// Programs lose marks that lead out of one of these.
    private static final Set<String> HOMES = Set.of("tc", "txbxContent", "table-cell", "text-box");

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    private record Pair(Insertion insertion, Wanted start, Wanted end) {}

    private static final class Cut {
        String before = "";
        String behind = "";
        final StringBuilder ends = new StringBuilder();
        final StringBuilder points = new StringBuilder();
        final StringBuilder starts = new StringBuilder();

        String all() {
            return before + ends + points + starts + behind;
        }
    }

    private final byte[] part;
    private final Grammar grammar;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, List<Wanted>> byTag = new HashMap<>();
    private final Map<Element, List<Wanted>> endings = new HashMap<>();
    private final Map<Element, List<Wanted>> lines = new HashMap<>();
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();
    private int placed;

    private Weaver(byte[] part, Grammar grammar) {
        this.part = part;
        this.grammar = grammar;
    }

    /// @param placed how many of the notes are in `part`
    record Woven(byte[] part, int placed) {}

    static Woven weave(byte[] part, Grammar grammar, List<Insertion> insertions) {
        var weaver = new Weaver(part, grammar);
        insertions.forEach(weaver::want);
        weaver.find();
        weaver.pairs.forEach(weaver::cut);
        return new Woven(weaver.written(), weaver.placed);
    }

    private void want(Insertion insertion) {
        var place = insertion.place();
        var pair =
                new Pair(
                        insertion, new Wanted(place.start(), true), new Wanted(place.end(), false));
        pairs.add(pair);
        byTag.computeIfAbsent(place.start().tag(), _ -> new ArrayList<>()).add(pair.start());
        byTag.computeIfAbsent(place.end().tag(), _ -> new ArrayList<>()).add(pair.end());
    }

    private void find() {
        var tags = new Tags(part);
        var open = new ArrayList<Element>();
        while (tags.next()) {
            if (tags.opens()) {
                open.add(new Element(tags.name(), tags.start(), tags.end()));
                find(tags.number(), open, tags);
            }
            if (tags.closes() && !open.isEmpty()) {
                end(open.removeLast(), open, tags);
                find(tags.lastNumber(), open, tags);
            }
        }
    }

    private void end(Element element, List<Element> open, Tags tags) {
        grammar.ended(element, open, tags.end());
        taken(endings, element).forEach(wanted -> wanted.spot = Spot.at(tags.end()));
        taken(lines, element).forEach(wanted -> wanted.line = Spot.at(tags.start()));
    }

    private static List<Wanted> taken(Map<Element, List<Wanted>> waiting, Element element) {
        @Nullable List<Wanted> all = waiting.remove(element);
        return all == null ? List.of() : all;
    }

    private void find(int tag, List<Element> open, Tags tags) {
        for (var wanted : byTag.getOrDefault(tag, List.of())) {
            find(wanted, open, tags);
        }
    }

    private void find(Wanted wanted, List<Element> open, Tags tags) {
        int closed = grammar.closed(open);
        int at = wanted.point.at();
        if (closed < 0 && at != Origin.WHOLE) {
            wanted.spot = grammar.inText(open, tags, tags.end(), at);
        }
        int outside = closed < 0 ? open.size() - 1 : closed;
        if (wanted.spot == null && !open.isEmpty()) {
            beside(open.get(outside), wanted);
        }
        wanted.home = innermost(open, outside, HOMES);
        @Nullable Element paragraph = innermost(open, outside, PARAGRAPHS);
        if (paragraph != null) {
            lines.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(wanted);
        }
    }

    private static @Nullable Element innermost(List<Element> open, int from, Set<String> names) {
        for (int i = from; i >= 0; i--) {
            if (names.contains(open.get(i).localName())) {
                return open.get(i);
            }
        }
        return null;
    }

    private void beside(Element element, Wanted wanted) {
        if (wanted.first) {
            wanted.spot = Spot.at(element.start);
        } else {
            endings.computeIfAbsent(element, _ -> new ArrayList<>()).add(wanted);
        }
    }

    /// A mark that would lead out of its cell ends with its paragraph. Ends that are out of order,
    /// as after a text box that is read before its paragraph, leave a point.
    private void cut(Pair pair) {
        @Nullable Spot start = pair.start().spot;
        @Nullable Spot end =
                pair.start().home == pair.end().home ? pair.end().spot : pair.start().line;
        if (start == null || end == null) {
            return;
        }
        placed++;
        if (start.position() >= end.position()) {
            at(start).points.append(pair.insertion().point());
        } else {
            at(start).starts.append(pair.insertion().start());
            at(end).ends.append(pair.insertion().end());
        }
    }

    private Cut at(Spot spot) {
        if (spot.keepsBlanks() > 0) {
            cuts.computeIfAbsent(spot.keepsBlanks(), _ -> new Cut()).before = KEEP_BLANKS;
        }
        var cut = cuts.computeIfAbsent(spot.position(), _ -> new Cut());
        cut.before = spot.before();
        cut.behind = spot.behind();
        return cut;
    }

    private byte[] written() {
        var out = new ByteArrayOutputStream(part.length * 2);
        int from = 0;
        for (var cut : cuts.entrySet()) {
            out.write(part, from, cut.getKey() - from);
            out.writeBytes(cut.getValue().all().getBytes(StandardCharsets.UTF_8));
            from = cut.getKey();
        }
        out.write(part, from, part.length - from);
        return out.toByteArray();
    }
}
