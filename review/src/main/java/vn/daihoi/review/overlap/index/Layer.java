package vn.daihoi.review.overlap.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/// Texts that came into the index together.
///
/// @param ordinals the place of each text in `texts`
record Layer<T extends Comparable<? super T>>(
        List<T> texts, Map<T, Integer> ordinals, SortedRun run) {

    static <T extends Comparable<? super T>> Layer<T> of(Map<T, Fingerprints> texts) {
        var order = texts.keySet().stream().sorted().toList();
        var all = order.stream().map(texts::get).toList();
        int longest = all.stream().mapToInt(Fingerprints::tokens).max().orElse(0);
        long entries = all.stream().mapToLong(Fingerprints::size).sum();
        var gathering = new Gathering(Shape.of(order.size(), longest, entries));
        for (int i = 0; i < order.size(); i++) {
            gathering.add(i, all.get(i));
        }
        return new Layer<>(order, ordinals(order), gathering.sorted());
    }

    /// All texts of some layers but those left out.
    static <T extends Comparable<? super T>> Layer<T> merged(List<Layer<T>> layers, Set<T> left) {
        var order =
                layers.stream()
                        .flatMap(layer -> layer.texts.stream())
                        .filter(text -> !left.contains(text))
                        .sorted()
                        .toList();
        var ordinals = ordinals(order);
        int placeBits =
                layers.stream().mapToInt(each -> each.run.shape().placeBits()).max().orElse(0);
        long entries = layers.stream().mapToLong(each -> each.run.entries()).sum();
        var gathering = new Gathering(Shape.of(order.size(), 1 << placeBits, entries));
        layers.forEach(layer -> layer.copy(ordinals, gathering));
        return new Layer<>(order, ordinals, gathering.sorted());
    }

    private static <T> Map<T, Integer> ordinals(List<T> order) {
        var ordinals = new HashMap<T, Integer>();
        for (int i = 0; i < order.size(); i++) {
            ordinals.put(order.get(i), i);
        }
        return ordinals;
    }

    private void copy(Map<T, Integer> places, Gathering gathering) {
        int[] renamed = texts.stream().mapToInt(text -> places.getOrDefault(text, -1)).toArray();
        var shape = run.shape();
        for (int part = 0; part < shape.parts(); part++) {
            for (long entry : run.parts()[part]) {
                int text = renamed[shape.text(entry)];
                if (text >= 0) {
                    gathering.add(shape.hash(part, entry), text, shape.place(entry));
                }
            }
        }
    }

    /// How many texts have a fingerprint; counts no further than one more than `most`.
    int count(long hash, Set<T> left, int most) {
        var groups = run.part(hash);
        int count = 0;
        int before = -1;
        for (int i = groups.find(hash); count <= most && groups.isAt(i, hash); i++) {
            int text = run.shape().text(groups.sorted()[i]);
            count += text == before || left.contains(texts.get(text)) ? 0 : 1;
            before = text;
        }
        return count;
    }

    /// Tells every place of a fingerprint in texts that are not left out.
    void find(long hash, Set<T> left, ObjIntConsumer<T> found) {
        var groups = run.part(hash);
        for (int i = groups.find(hash); groups.isAt(i, hash); i++) {
            long entry = groups.sorted()[i];
            T text = texts.get(run.shape().text(entry));
            if (!left.contains(text)) {
                found.accept(text, run.shape().place(entry));
            }
        }
    }
}
