package vn.daihoi.bench;

import vn.daihoi.bench.overlap.Detector;
import vn.daihoi.bench.overlap.Jplag;
import vn.daihoi.bench.overlap.Merged;
import vn.daihoi.bench.overlap.Ours;
import vn.daihoi.bench.overlap.OverlapSet;
import vn.daihoi.bench.overlap.OverlapSets;
import vn.daihoi.bench.overlap.Quality;
import vn.daihoi.bench.overlap.QualityFigure;
import vn.daihoi.bench.overlap.QualityTable;
import vn.daihoi.bench.overlap.SimText;
import vn.daihoi.bench.overlap.Split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Quality of overlap detection beside JPlag and sim_text, on the same sets in the same run.
///
/// Takes the file of the figure to draw (none unless named) and a seed (1 unless said). The figure
/// shows the sets held back from tuning.
final class OverlapBench {

    private OverlapBench() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("logback.configurationFile", "overlap/quiet.xml");
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var held = new ArrayList<Quality>();
        for (Split split : Split.values()) {
            for (OverlapSet set : OverlapSets.all(split, seed)) {
                List<Quality> rows = rows(set);
                if (split == Split.HELD) {
                    held.addAll(rows);
                }
            }
        }
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), QualityFigure.of(held));
        }
    }

    private static List<Quality> rows(OverlapSet set) {
        System.out.printf(
                "%n### %s: %d pairs, %d cases%n%n",
                set.name(), set.pairs().size(), set.truth().size());
        List<Quality> rows =
                detectors().stream().map(detector -> Quality.of(detector, set)).toList();
        System.out.print(QualityTable.of(rows));
        return rows;
    }

    private static List<Detector> detectors() {
        var all = new ArrayList<Detector>();
        all.add(Ours.pairByPair());
        all.add(Ours.knowingAll());
        for (int shortest : new int[] {5, 8, 12}) {
            withMerge(all, new Jplag(shortest));
        }
        if (SimText.isInstalled()) {
            withMerge(all, new SimText(5));
            withMerge(all, new SimText(8));
        } else {
            System.out.println(
                    "sim_text is left out: the package similarity-tester is not installed.");
        }
        return all;
    }

    private static void withMerge(List<Detector> all, Detector peer) {
        all.add(peer);
        all.add(new Merged(peer));
    }
}
