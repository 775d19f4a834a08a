package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers links that lie near each other in both texts, in whatever order, to blocks; splits a
/// block that is too thin, and lets it grow over sentences that are weakly alike.
final class Blocks {

    private static final Comparator<Block> BY_PLACE =
            Comparator.comparingInt(Block::here).thenComparingInt(Block::there);

    private static final int SMALLEST_GAP = 60;

    private final Fragments here;
    private final Fragments there;
    private final Alignment alignment;
    private final Map<Long, Double> strengths = new HashMap<>();

    Blocks(Fragments here, Fragments there, Alignment alignment) {
        this.here = here;
        this.there = there;
        this.alignment = alignment;
    }

    List<Block> of(List<FragmentLinks.Link> links) {
        links.forEach(link -> strengths.put(key(link.here(), link.there()), link.strength()));
        var seeds = links.stream().filter(FragmentLinks.Link::seed).toList();
        var blocks = new ArrayList<Block>();
        clusters(seeds, alignment.gap()).forEach(block -> keep(block, alignment.gap(), blocks));
        var grown = blocks.stream().map(this::grown).toList();
        return merged(grown);
    }

    private static long key(int here, int there) {
        return (long) here << 32 | there;
    }

    private List<Block> clusters(List<FragmentLinks.Link> links, int gap) {
        var parent = new int[links.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < parent.length; i++) {
            for (int k = i - 1;
                    k >= 0
                            && here.start(links.get(i).here()) - here.end(links.get(k).here())
                                    <= gap;
                    k--) {
                if (near(links.get(i).there(), links.get(k).there(), gap)) {
                    parent[root(parent, k)] = root(parent, i);
                }
            }
        }
        var groups = new LinkedHashMap<Integer, List<FragmentLinks.Link>>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), _ -> new ArrayList<>()).add(links.get(i));
        }
        return groups.values().stream().map(Block::of).toList();
    }

    private boolean near(int b1, int b2, int gap) {
        return Math.max(there.start(b1) - there.end(b2), there.start(b2) - there.end(b1)) <= gap;
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void keep(Block block, int gap, List<Block> blocks) {
        if (closeness(block) >= alignment.close()) {
            blocks.add(block);
        } else if (gap > SMALLEST_GAP && block.links().size() > 1) {
            clusters(block.links(), gap / 2).forEach(part -> keep(part, gap / 2, blocks));
        }
    }

    /// How well each side is carried by the other, on average over its tokens; the worse side
    /// counts.
    double closeness(Block block) {
        double a = 0;
        int aTokens = 0;
        for (int i = block.here(); i < block.hereEnd(); i++) {
            a += best(i, i + 1, block.there(), block.thereEnd()) * here.length(i);
            aTokens += here.length(i);
        }
        double b = 0;
        int bTokens = 0;
        for (int j = block.there(); j < block.thereEnd(); j++) {
            b += best(block.here(), block.hereEnd(), j, j + 1) * there.length(j);
            bTokens += there.length(j);
        }
        return Math.min(a / aTokens, b / bTokens);
    }

    private double best(int i0, int i1, int j0, int j1) {
        double best = 0;
        for (int i = Math.max(0, i0); i < Math.min(here.count(), i1); i++) {
            for (int j = Math.max(0, j0); j < Math.min(there.count(), j1); j++) {
                best = Math.max(best, strengths.getOrDefault(key(i, j), 0.0));
            }
        }
        return best;
    }

    private Block grown(Block block) {
        int i0 = block.here();
        int i1 = block.hereEnd();
        int j0 = block.there();
        int j1 = block.thereEnd();
        boolean more = true;
        while (more) {
            more = false;
            if (i0 > 0 && best(i0 - 1, i0, j0 - 1, j1 + 1) >= alignment.weak()) {
                i0--;
                more = true;
            }
            if (i1 < here.count() && best(i1, i1 + 1, j0 - 1, j1 + 1) >= alignment.weak()) {
                i1++;
                more = true;
            }
            if (j0 > 0 && best(i0, i1, j0 - 1, j0) >= alignment.weak()) {
                j0--;
                more = true;
            }
            if (j1 < there.count() && best(i0, i1, j1, j1 + 1) >= alignment.weak()) {
                j1++;
                more = true;
            }
        }
        return new Block(i0, i1, j0, j1, block.links());
    }

    private List<Block> merged(List<Block> blocks) {
        var merged = new ArrayList<>(blocks.stream().sorted(BY_PLACE).toList());
        for (int i = 0; i < merged.size(); i++) {
            for (int k = i + 1; k < merged.size(); k++) {
                if (merged.get(i).isNear(merged.get(k), here, there, alignment.gap() / 2)) {
                    merged.set(i, union(merged.get(i), merged.remove(k)));
                    k = i;
                }
            }
        }
        return merged;
    }

    private static Block union(Block a, Block b) {
        var links = new ArrayList<>(a.links());
        links.addAll(b.links());
        return new Block(
                Math.min(a.here(), b.here()),
                Math.max(a.hereEnd(), b.hereEnd()),
                Math.min(a.there(), b.there()),
                Math.max(a.thereEnd(), b.thereEnd()),
                links);
    }
}
