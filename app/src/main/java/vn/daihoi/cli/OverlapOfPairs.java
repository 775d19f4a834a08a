package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Progress;
import vn.daihoi.review.overlap.CommonWording;
import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.rules.PaperThreads;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// `overlap --susp DIR --src DIR --pairs FILE`: the pairs of a list, in its order.
///
/// Words weigh by how rare they are in all texts of the run.
final class OverlapOfPairs implements OverlapRun {

    /// So that a slow pair does not keep the other processors waiting.
    private static final int AHEAD = 4;

    private final OverlapTexts texts;
    private final Path susp;
    private final Path src;
    private final Path list;
    private final Map<Path, @Nullable TokenText> read = new HashMap<>();

    OverlapOfPairs(OverlapTexts texts, Path susp, Path src, Path list) {
        this.texts = texts;
        this.susp = susp;
        this.src = src;
        this.list = list;
    }

    private record Pair(TokenText here, TokenText there, List<SharedPassage> passages) {}

    @Override
    public void into(PassageOutput output, Progress progress) {
        var pairs = pairs();
        var known = read.values().stream().filter(Objects::nonNull).toList();
        var overlaps = Overlaps.knowing(known).withCommon(CommonWording.of(texts.references()));
        int[] done = {0};
        new PaperThreads(THREADS * AHEAD)
                .map(pairs.stream(), pair -> compared(pair, overlaps))
                .forEachOrdered(pair -> {
                    output.pair(pair.here(), pair.there(), pair.passages());
                    progress.at(++done[0], pairs.size(), pair.here().name());
                });
    }

    private List<Pair> pairs() {
        var lines = PairList.read(list);
        lines.wrong()
                .forEach(line -> texts.reader().complain("cli.overlap.wrong-line", list, line));
        var pairs = new ArrayList<Pair>();
        for (var line : lines.pairs()) {
            var here = text(susp, line.susp(), line.number());
            var there = text(src, line.src(), line.number());
            if (here != null && there != null) {
                pairs.add(new Pair(here, there, List.of()));
            }
        }
        return pairs;
    }

    private @Nullable TokenText text(Path folder, String name, int line) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            texts.reader().complain("cli.overlap.no-file", list, line, file);
            return null;
        }
        if (!read.containsKey(file)) {
            read.put(file, texts.reader().read(name, file));
        }
        return read.get(file);
    }

    private static Pair compared(Pair pair, Overlaps overlaps) {
        return new Pair(pair.here(), pair.there(), overlaps.between(pair.here(), pair.there()));
    }
}
