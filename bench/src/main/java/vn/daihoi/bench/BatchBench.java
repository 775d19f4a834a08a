package vn.daihoi.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The papers of a whole city through the command line in one run: 283 units with four papers of
/// about 5,000 words each, Word files.
///
/// Runs `./daihoi` as a person would; the program must be built. Takes the repository's folder as
/// its argument.
final class BatchBench {

    private static final int UNITS = 283;
    private static final int WORDS = 5_000;
    private static final List<String> KINDS =
            List.of(
                    "bao-cao-chinh-tri",
                    "bao-cao-kiem-diem",
                    "chuong-trinh-hanh-dong",
                    "tham-luan");

    private BatchBench() {}

    public static void main(String[] args) throws Exception {
        Path repository = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        Path folder = Files.createTempDirectory("daihoi-batch");
        List<String> command = command(repository, folder);
        var run =
                Measured.of(command, repository, new File("/dev/null"), folder.resolve("said.txt"));
        System.out.printf(
                Locale.ROOT,
                "%d files of about %d words: %.1f s, peak memory %d MB, exit %d, result %d KB%n",
                UNITS * KINDS.size(),
                WORDS,
                run.seconds(),
                run.megabytes(),
                run.exit(),
                Files.size(folder.resolve("found.json")) / 1024);
    }

    private static List<String> command(Path repository, Path folder) throws IOException {
        var command = new ArrayList<>(List.of(repository.resolve("daihoi").toString(), "review"));
        for (int unit = 0; unit < UNITS; unit++) {
            for (String kind : KINDS) {
                Path file = folder.resolve("unit-%03d-%s.docx".formatted(unit, kind));
                long seed = unit * 10L + KINDS.indexOf(kind);
                Files.write(file, SyntheticReport.ofUnit("SỐ " + unit, WORDS, seed));
                command.addAll(List.of(file.toString(), "--kind", file.getFileName() + "=" + kind));
            }
        }
        command.addAll(
                List.of("--format", "json", "--out", folder.resolve("found.json").toString()));
        return command;
    }
}
