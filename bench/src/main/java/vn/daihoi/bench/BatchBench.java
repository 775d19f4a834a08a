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
/// Each unit has a name of its own, so that its papers are known to belong together and are
/// compared with each other, and with no others. `together` as the second argument leaves the names
/// out: then all papers are one dossier, and every one is compared with hundreds of others.
///
/// Runs `./daihoi` as a person would; the program must be built. Takes the repository's folder as
/// its first argument.
final class BatchBench {

    private static final int UNITS = 283;
    private static final int WORDS = 5_000;
    private static final String TOGETHER = "together";

    /// Two syllables from these lists, none of them in both, name a unit.
    private static final List<String> FIRST =
            List.of(
                    "AN BÌNH CÁT ĐỨC HÒA LỘC MỸ NINH PHÚ QUẢNG SƠN TÂN THANH THUẬN TRUNG VĂN XUÂN"
                            .split(" "));

    private static final List<String> SECOND =
            List.of(
                    "BẮC CHÂU ĐÔNG GIANG HẢI HƯNG KHÊ LÂM LONG LĨNH PHONG QUANG MAI THỦY TIẾN VINH YÊN"
                            .split(" "));

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
        boolean together = args.length > 1 && args[1].equals(TOGETHER);
        List<String> command = command(repository, folder, together);
        var run =
                Measured.of(command, repository, new File("/dev/null"), folder.resolve("said.txt"));
        System.out.printf(
                Locale.ROOT,
                "%d files of about %d words: %.1f s, processors %.1f s, peak memory %d MB, exit %d, result %d KB%n",
                UNITS * KINDS.size(),
                WORDS,
                run.seconds(),
                run.cpu(),
                run.megabytes(),
                run.exit(),
                Files.size(folder.resolve("found.json")) / 1024);
    }

    private static byte[] paper(int unit, long seed, boolean together) {
        return together
                ? SyntheticReport.docx(WORDS, seed)
                : SyntheticReport.ofUnit(
                        FIRST.get(unit / SECOND.size()) + " " + SECOND.get(unit % SECOND.size()),
                        WORDS,
                        seed);
    }

    private static List<String> command(Path repository, Path folder, boolean together)
            throws IOException {
        var command = new ArrayList<>(List.of(repository.resolve("daihoi").toString(), "review"));
        for (int unit = 0; unit < UNITS; unit++) {
            for (String kind : KINDS) {
                Path file = folder.resolve("unit-%03d-%s.docx".formatted(unit, kind));
                long seed = unit * 10L + KINDS.indexOf(kind);
                Files.write(file, paper(unit, seed, together));
                command.addAll(List.of(file.toString(), "--kind", file.getFileName() + "=" + kind));
            }
        }
        command.addAll(
                List.of("--format", "json", "--out", folder.resolve("found.json").toString()));
        return command;
    }
}
