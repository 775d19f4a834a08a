package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Links by the sentence of the first text and by that of the second.
final class LinkTable {

    private final List<List<Link>> byHere;
    private final List<List<Link>> byThere;

    /// @param here sentences of the first text
    /// @param there sentences of the second
    LinkTable(List<Link> links, int here, int there) {
        byHere = table(links, here, Link::here);
        byThere = table(links, there, Link::there);
    }

    private static List<List<Link>> table(List<Link> links, int size, ToIntFunction<Link> key) {
        var table = new ArrayList<List<Link>>(size);
        for (int i = 0; i < size; i++) {
            table.add(new ArrayList<>(0));
        }
        links.forEach(link -> table.get(key.applyAsInt(link)).add(link));
        return table;
    }

    /// Strength of the strongest link of a sentence of the first text with some of the second.
    ///
    /// @param here any number; a sentence that does not exist has no link
    double ofHere(int here, int there, int thereEnd) {
        return strongest(byHere, here, Link::there, there, thereEnd);
    }

    /// Strength of the strongest link of a sentence of the second text with some of the first.
    double ofThere(int there, int here, int hereEnd) {
        return strongest(byThere, there, Link::here, here, hereEnd);
    }

    private static double strongest(
            List<List<Link>> table, int row, ToIntFunction<Link> other, int from, int to) {
        double strongest = 0;
        if (row >= 0 && row < table.size()) {
            for (var link : table.get(row)) {
                int at = other.applyAsInt(link);
                if (at >= from && at < to) {
                    strongest = Math.max(strongest, link.strength());
                }
            }
        }
        return strongest;
    }
}
