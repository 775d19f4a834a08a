package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which sentences of two texts are alike, and how much.
///
/// Two sentences are compared as bags of words, each word weighted by how rare it is; sentences
/// that share an exact run are linked too, by the share of the shorter one that the run covers.
final class FragmentLinks {

    private static final int FEWEST_SHARED = 3;

    private final Fragments here;
    private final Fragments there;
    private final int[] loose;
    private final boolean[] commonHere;
    private final boolean[] commonThere;
    private final WordWeights weights;
    private final Alignment alignment;
    private final List<Link> links = new ArrayList<>();

    /// @param here fragment of the first text
    /// @param there fragment of the second
    /// @param strength 0 to 1
    /// @param seed whether a passage may begin here
    record Link(int here, int there, double strength, boolean seed) {}

    FragmentLinks(
            Fragments here,
            Fragments there,
            int[] loose,
            boolean[] commonHere,
            boolean[] commonThere,
            WordWeights weights,
            Alignment alignment) {
        this.here = here;
        this.there = there;
        this.loose = loose;
        this.commonHere = commonHere;
        this.commonThere = commonThere;
        this.weights = weights;
        this.alignment = alignment;
    }

    /// @return links by fragment of the first text, then of the second
    List<Link> find(List<ExactRuns.Run> runs) {
        var strengths = new HashMap<Long, double[]>();
        bags(strengths);
        runs.forEach(run -> cover(run, strengths));
        strengths.forEach((key, found) ->
                links.add(new Link((int) (key >> 32), key.intValue(), found[0], found[1] > 0)));
        links.sort((a, b) ->
                a.here() != b.here()
                        ? Integer.compare(a.here(), b.here())
                        : Integer.compare(a.there(), b.there()));
        return links;
    }

    private void bags(Map<Long, double[]> strengths) {
        var postings = new HashMap<Integer, List<Integer>>();
        var norms = new double[there.count()];
        var sizes = new int[there.count()];
        for (int j = 0; j < there.count(); j++) {
            for (int code : bag(loose, commonThere, there.first(j), there.behind(j))) {
                postings.computeIfAbsent(code, _ -> new ArrayList<>()).add(j);
                double weight = weights.of(code);
                norms[j] += weight * weight;
                sizes[j]++;
            }
        }
        var dot = new double[there.count()];
        var sum = new double[there.count()];
        var shared = new int[there.count()];
        var touched = new int[there.count()];
        for (int i = 0; i < here.count(); i++) {
            int count = 0;
            double norm = 0;
            int size = 0;
            for (int code : bag(here.text().codes(), commonHere, here.first(i), here.behind(i))) {
                double weight = weights.of(code);
                norm += weight * weight;
                size++;
                for (int j : postings.getOrDefault(code, List.of())) {
                    if (dot[j] == 0) {
                        touched[count++] = j;
                    }
                    shared[j] += code == TokenText.FIGURE ? 0 : 1;
                    dot[j] += weight * weight;
                    sum[j] += weight;
                }
            }
            for (int t = 0; t < count; t++) {
                int j = touched[t];
                if (shared[j] >= FEWEST_SHARED) {
                    double cosine = dot[j] / Math.sqrt(norm * norms[j]);
                    double dice = 2.0 * shared[j] / (size + sizes[j]);
                    if (cosine >= alignment.weak()) {
                        boolean seed =
                                cosine >= alignment.seedCosine()
                                        && dice >= alignment.seedDice()
                                        && sum[j] >= alignment.seedWeight();
                        strengths.put((long) i << 32 | j, new double[] {cosine, seed ? 1 : 0});
                    }
                }
                dot[j] = 0;
                sum[j] = 0;
                shared[j] = 0;
            }
        }
    }

    private static int[] bag(int[] codes, boolean[] common, int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .filter(i -> !common[i])
                .map(i -> codes[i])
                .sorted()
                .distinct()
                .toArray();
    }

    private void cover(ExactRuns.Run run, Map<Long, double[]> strengths) {
        int own = 0;
        for (int t = run.here(); t < run.hereEnd(); t++) {
            own += commonHere[t] || here.text().isFigure(t) ? 0 : 1;
        }
        if (own < alignment.run() - 1) {
            return;
        }
        int i = run.here();
        while (i < run.hereEnd()) {
            int a = here.of(i);
            int b = there.of(i + run.diagonal());
            int end =
                    Math.min(
                            run.hereEnd(),
                            Math.min(here.behind(a), there.behind(b) - run.diagonal()));
            double share = (end - i) / (double) Math.min(here.length(a), there.length(b));
            var known = strengths.computeIfAbsent((long) a << 32 | b, _ -> new double[2]);
            known[0] = Math.max(known[0], share);
            known[1] = 1;
            i = end;
        }
    }
}
