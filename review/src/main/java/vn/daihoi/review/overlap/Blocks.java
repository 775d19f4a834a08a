package vn.daihoi.review.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Gathers links that lie near each other in both texts, in whatever order, to blocks; leaves out
/// what does not belong to the rest, and lets a block grow over sentences that are alike.
final class Blocks {

    private static final Comparator<Block> BY_PLACE =
            Comparator.comparingInt(Block::here).thenComparingInt(Block::there);

    /// Characters below which a block that is too thin is not split further.
    private static final int SMALLEST_GAP = 60;

    private final Fragments here;
    private final Fragments there;
    private final Alignment alignment;
    private final double crowd;
    private final LinkTable all;
    private final LinkTable carrying;

    private Blocks(List<Link> links, Fragments here, Fragments there, Alignment alignment) {
        this.here = here;
        this.there = there;
        this.alignment = alignment;
        this.crowd = alignment.crowd(here.count(), there.count());
        this.all = new LinkTable(links, here.count(), there.count());
        this.carrying =
                new LinkTable(
                        links.stream().filter(this::carries).toList(), here.count(), there.count());
    }

    /// @param links by place
    /// @return blocks by place
    static List<Block> of(List<Link> links, Fragments here, Fragments there, Alignment alignment) {
        return new Blocks(links, here, there, alignment).of(links);
    }

    private List<Block> of(List<Link> links) {
        var kept = new ArrayList<Block>();
        var seeds = links.stream().filter(Link::seed).toList();
        clusters(seeds, alignment.gap()).forEach(block -> keep(block, alignment.gap(), kept));
        return merged(kept.stream().map(this::grown).map(this::fitting).sorted(BY_PLACE).toList());
    }

    private boolean carries(Link link) {
        return link.seed() || link.strength() >= alignment.carry();
    }

    private List<Block> clusters(List<Link> links, int gap) {
        var groups = new Groups(links.size());
        for (int i = 0; i < links.size(); i++) {
            for (int k = i - 1; k >= 0 && isBehind(links.get(i), links.get(k), gap); k--) {
                if (isNear(links.get(i).there(), links.get(k).there(), gap)) {
                    groups.join(i, k);
                }
            }
        }
        var found = new LinkedHashMap<Integer, List<Link>>();
        for (int i = 0; i < links.size(); i++) {
            found.computeIfAbsent(groups.of(i), _ -> new ArrayList<>()).add(links.get(i));
        }
        return found.values().stream().map(Block::of).toList();
    }

    private boolean isBehind(Link link, Link before, int gap) {
        return here.start(link.here()) - here.end(before.here()) <= gap;
    }

    private boolean isNear(int a, int b, int gap) {
        return Math.max(there.start(a) - there.end(b), there.start(b) - there.end(a)) <= gap;
    }

    private void keep(Block block, int gap, List<Block> kept) {
        var core = core(block);
        if (core.links().size() < block.links().size()) {
            var inside = new HashSet<>(core.links());
            var rest = block.links().stream().filter(link -> !inside.contains(link)).toList();
            keep(core, gap, kept);
            clusters(rest, gap).forEach(part -> keep(part, gap, kept));
        } else if (isClose(block)) {
            kept.add(block);
        } else if (gap > SMALLEST_GAP && block.links().size() > 1) {
            clusters(block.links(), gap / 2).forEach(part -> keep(part, gap / 2, kept));
        }
    }

    /// The part of the block that is worth most on both sides: a likeness beyond a stretch without
    /// any does not belong to the passage.
    private Block core(Block block) {
        var range = Range.best(block.here(), block.hereEnd(), i -> worthHere(block, i));
        var links = block.links().stream().filter(link -> range.has(link.here())).toList();
        var half = links.isEmpty() ? block : Block.of(links);
        var other = Range.best(half.there(), half.thereEnd(), j -> worthThere(half, j));
        var rest = half.links().stream().filter(link -> other.has(link.there())).toList();
        return rest.isEmpty() ? half : Block.of(rest);
    }

    private double worthHere(Block block, int i) {
        return (supportHere(block, i) - alignment.thin()) * here.length(i);
    }

    private double worthThere(Block block, int j) {
        return (supportThere(block, j) - alignment.thin()) * there.length(j);
    }

    private double supportHere(Block block, int i) {
        return all.ofHere(i, block.there(), block.thereEnd());
    }

    private double supportThere(Block block, int j) {
        return all.ofThere(j, block.here(), block.hereEnd());
    }

    private boolean isClose(Block block) {
        double a = averageHere(block);
        double b = averageThere(block);
        int characters =
                Math.min(
                        length(here, block.here(), block.hereEnd()),
                        length(there, block.there(), block.thereEnd()));
        return Math.min(a, b) >= alignment.close(characters) + crowd;
    }

    private static int length(Fragments text, int from, int to) {
        return text.end(to - 1) - text.start(from);
    }

    private double averageHere(Block block) {
        return average(here, block.here(), block.hereEnd(), i -> supportHere(block, i));
    }

    private double averageThere(Block block) {
        return average(there, block.there(), block.thereEnd(), j -> supportThere(block, j));
    }

    private static double average(Fragments text, int from, int to, IntToDoubleFunction support) {
        double sum = 0;
        for (int fragment = from; fragment < to; fragment++) {
            sum += support.applyAsDouble(fragment) * text.length(fragment);
        }
        return sum / (text.first(to) - text.first(from));
    }

    private Block grown(Block block) {
        var grown = block;
        var before = block;
        do {
            before = grown;
            grown = grownByOne(grown);
        } while (!grown.equals(before));
        return grown;
    }

    private Block grownByOne(Block b) {
        int i0 = b.here() - carriedHere(b.here() - 1, b);
        int i1 = b.hereEnd() + carriedHere(b.hereEnd(), b);
        int j0 = b.there() - carriedThere(b.there() - 1, i0, i1);
        int j1 = b.thereEnd() + carriedThere(b.thereEnd(), i0, i1);
        return new Block(i0, i1, j0, j1, b.links());
    }

    private int carriedHere(int i, Block block) {
        return carrying.ofHere(i, block.there() - 1, block.thereEnd() + 1) > 0 ? 1 : 0;
    }

    private int carriedThere(int j, int here, int hereEnd) {
        return carrying.ofThere(j, here, hereEnd) > 0 ? 1 : 0;
    }

    /// Without sentences at its ends that are far less alike than the rest: beside a copy, what is
    /// alike by chance stands out.
    private Block fitting(Block block) {
        double a = averageHere(block) * alignment.fit();
        double b = averageThere(block) * alignment.fit();
        var i = ends(block.here(), block.hereEnd(), each -> supportHere(block, each) >= a);
        var j = ends(block.there(), block.thereEnd(), each -> supportThere(block, each) >= b);
        return new Block(i.from(), i.to(), j.from(), j.to(), block.links());
    }

    /// From the first that fits to the last.
    private static Range ends(int from, int to, IntPredicate fits) {
        var fitting = IntStream.range(from, to).filter(fits).summaryStatistics();
        return new Range(fitting.getMin(), fitting.getMax() + 1);
    }

    /// Blocks that have come next to each other on both sides are one passage.
    private List<Block> merged(List<Block> blocks) {
        var merged = new ArrayList<>(blocks);
        for (int i = 0; i < merged.size(); i++) {
            for (int k = i + 1; k < merged.size(); k++) {
                if (merged.get(i).isNear(merged.get(k), here, there, alignment.gap() / 2)) {
                    merged.set(i, merged.get(i).with(merged.remove(k)));
                    k = i;
                }
            }
        }
        return merged;
    }
}
