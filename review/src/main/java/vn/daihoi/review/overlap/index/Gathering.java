package vn.daihoi.review.overlap.index;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Fingerprints of many texts on their way into order.
final class Gathering {

    private final Shape shape;
    private final Entries[] parts;

    Gathering(Shape shape) {
        this.shape = shape;
        this.parts = new Entries[shape.parts()];
        Arrays.setAll(parts, _ -> new Entries());
    }

    void add(int text, Fingerprints fingerprints) {
        for (int i = 0; i < fingerprints.size(); i++) {
            add(fingerprints.hash(i), text, fingerprints.place(i));
        }
    }

    void add(long hash, int text, int place) {
        parts[shape.part(hash)].add(shape.entry(hash, text, place));
    }

    /// Each part in order by hash, text, place; the gathering is empty then.
    SortedRun sorted() {
        var sorted = new long[parts.length][];
        each(part -> sorted[part] = parts[part].sorted());
        return new SortedRun(shape, sorted);
    }

    /// The same cut in two; what stands in one text only is gone.
    ///
    /// @param rare what few texts share
    /// @param common what very many share, or was given to all
    record Cut(SortedRun rare, SortedRun common) {}

    Cut cut(Commonness wording, int texts) {
        int most = wording.most(texts);
        var rare = new long[parts.length][];
        var common = new long[parts.length][];
        each(part -> {
            var groups = new HashGroups(shape, part, parts[part].sorted());
            rare[part] = groups.kept((from, to) -> groups.isRare(from, to, wording, most));
            common[part] = groups.kept((from, to) -> groups.isCommon(from, to, wording, most));
        });
        return new Cut(new SortedRun(shape, rare), new SortedRun(shape, common));
    }

    private void each(IntConsumer part) {
        IntStream.range(0, parts.length).parallel().forEach(part);
    }
}
