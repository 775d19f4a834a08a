package vn.daihoi.review.overlap.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells which of very many texts share wording with a new one, and where.
///
/// Never changes: adding texts gives a new index that shares all it can with this one, so that
/// readers need no lock. About 8 bytes for each of about 2,000 fingerprints of a text of 10,000
/// words. The answer depends on the texts held, not on the order in which they came.
///
/// @param <T> who a text is, for instance its number in a store
public final class FingerprintIndex<T extends Comparable<? super T>> {

    /// Tokens from a run of common wording to one that may still be part of it, or of it and a word
    /// or two by chance.
    private static final int EDGE = Winnowing.WINDOW + 2;

    private final Commonness common;
    private final List<Layer<T>> layers;
    private final Set<T> left;
    private final int size;

    private FingerprintIndex(Commonness common, List<Layer<T>> layers, Set<T> left) {
        this.common = common;
        this.layers = layers;
        this.left = left;
        this.size = layers.stream().mapToInt(layer -> layer.texts().size()).sum() - left.size();
    }

    public static <T extends Comparable<? super T>> FingerprintIndex<T> empty(Commonness common) {
        return new FingerprintIndex<T>(common, List.of(), Set.of());
    }

    /// How many texts there are.
    public int size() {
        return size;
    }

    /// Holds these texts too. A large batch costs about a second for ten million fingerprints, a
    /// single text a few milliseconds and now and then the merging of layers.
    ///
    /// @throws IllegalArgumentException when a text is there already; leave it out with [#without]
    ///   first
    public FingerprintIndex<T> with(Map<T, Fingerprints> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        var clean = texts.keySet().stream().anyMatch(left::contains) ? cleaned() : this;
        clean.refuseKnown(texts.keySet());
        var layers = new ArrayList<>(clean.layers);
        layers.add(Layer.of(texts));
        while (layers.size() > 1 && isToBeMerged(layers)) {
            var last = layers.removeLast();
            layers.add(Layer.merged(List.of(layers.removeLast(), last), clean.left));
        }
        return new FingerprintIndex<>(common, List.copyOf(layers), clean.stillLeft(layers));
    }

    private void refuseKnown(Collection<T> texts) {
        for (var text : texts) {
            if (layers.stream().anyMatch(layer -> layer.ordinals().containsKey(text))) {
                throw new IllegalArgumentException("Text (%s) is there already.".formatted(text));
            }
        }
    }

    private static <T extends Comparable<? super T>> boolean isToBeMerged(List<Layer<T>> layers) {
        return layers.get(layers.size() - 2).run().entries() < 2 * layers.getLast().run().entries();
    }

    private Set<T> stillLeft(List<Layer<T>> layers) {
        var still = new HashSet<T>();
        for (var text : left) {
            if (layers.stream().anyMatch(layer -> layer.ordinals().containsKey(text))) {
                still.add(text);
            }
        }
        return still;
    }

    /// No longer holds this text; nothing happens when it is not there.
    public FingerprintIndex<T> without(T text) {
        if (layers.stream().noneMatch(layer -> layer.ordinals().containsKey(text))) {
            return this;
        }
        var more = new HashSet<>(left);
        more.add(text);
        var thinner = new FingerprintIndex<>(common, layers, more);
        return more.size() > size ? thinner.cleaned() : thinner;
    }

    private FingerprintIndex<T> cleaned() {
        return new FingerprintIndex<>(common, List.of(Layer.merged(layers, left)), Set.of());
    }

    /// Texts that share rare wording with this one, heaviest first. About twenty words that stand
    /// right beside common wording are needed; elsewhere sixteen.
    ///
    /// @param most how many at most, 1 or more
    public List<Candidate<T>> candidates(Fingerprints here, int most) {
        var meetings = new LinkedHashMap<T, Meeting>();
        int mostTexts = common.most(size);
        int[] texts =
                IntStream.range(0, here.size()).map(i -> texts(here.hash(i), mostTexts)).toArray();
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] > 0 && texts[i] <= mostTexts) {
                meet(here, i, texts[i], isAtAnEdge(here, i, texts, mostTexts), meetings);
            }
        }
        return best(meetings, most);
    }

    /// How many texts have a fingerprint, counted to one more than `most`; what was given to all is
    /// taken to be in all.
    private int texts(long hash, int most) {
        if (common.isGiven(hash)) {
            return Integer.MAX_VALUE;
        }
        int texts = 0;
        for (var layer : layers) {
            texts += layer.count(hash, left, most - texts);
        }
        return texts;
    }

    /// Beside common wording it depends on chance which of its own runs are chosen, so a rare one
    /// leads to no text by itself.
    private static boolean isAtAnEdge(Fingerprints here, int i, int[] texts, int most) {
        for (int step = -1; step <= 1; step += 2) {
            for (int k = i + step;
                    k >= 0 && k < texts.length && Math.abs(here.place(k) - here.place(i)) <= EDGE;
                    k += step) {
                if (texts[k] > most) {
                    return true;
                }
            }
        }
        return false;
    }

    private void meet(Fingerprints here, int i, int texts, boolean edge, Map<T, Meeting> meetings) {
        double weight = 1.0 / texts;
        for (var layer : layers) {
            layer.find(
                    here.hash(i),
                    left,
                    (text, there) ->
                            meetings.computeIfAbsent(text, _ -> new Meeting())
                                    .add(weight, here.place(i), there, edge));
        }
    }

    private static <T extends Comparable<? super T>> List<Candidate<T>> best(
            Map<T, Meeting> meetings, int most) {
        return meetings.entrySet().stream()
                .filter(each -> each.getValue().isOwn())
                .sorted(
                        Map.Entry.<T, Meeting>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(each -> each.getValue().candidate(each.getKey()))
                .toList();
    }

    /// All texts there are, in no order.
    public Stream<T> texts() {
        return layers.stream()
                .flatMap(layer -> layer.texts().stream())
                .filter(text -> !left.contains(text));
    }
}
