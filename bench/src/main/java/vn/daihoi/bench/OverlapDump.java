package vn.daihoi.bench;

import vn.daihoi.bench.overlap.OverlapSets;
import vn.daihoi.bench.overlap.SetFolder;
import vn.daihoi.bench.overlap.Split;

import java.io.IOException;
import java.nio.file.Path;

/// Writes the test sets of overlap as files, for instance to try the command or another tool on
/// them. Takes a folder and a seed (1 unless said).
final class OverlapDump {

    private OverlapDump() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        for (Split split : Split.values()) {
            for (var set : OverlapSets.all(split, seed)) {
                SetFolder.write(set, folder.resolve(set.name()));
                System.out.printf(
                        "%s: %d pairs, %d cases%n",
                        set.name(), set.pairs().size(), set.truth().size());
            }
        }
    }
}
