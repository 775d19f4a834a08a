package vn.daihoi.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.bench.ScaleSet.Copy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All texts of a folder with each other, `./daihoi overlap --corpus` beside `sim_text` of Debian's
/// similarity-tester in the same run, on 1,000 to 20,000 texts of 10,000 words with copies whose
/// places are known.
///
/// Arguments: the repository's folder, a folder for 1.2 GB of texts, a file for the figure; the
/// program must be built.
final class ScaleBench {

    private static final List<Integer> SIZES = List.of(1_000, 2_500, 5_000, 10_000, 20_000);

    /// It needs 4 GB for twice as many.
    private static final int MOST_OF_PEER = 10_000;

    /// Words that a copy must still have, by the promise of the fingerprints.
    private static final int LEAST_WORDS = 16;

    private static final File NOTHING = new File("/dev/null");

    private final Path repository;
    private final Path all;
    private final ScaleSet set = new ScaleSet();
    private final List<int[]> starts = new ArrayList<>();

    private ScaleBench(Path repository, Path folder) {
        this.repository = repository;
        this.all = folder.resolve("all");
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        var bench = new ScaleBench(Path.of(args[0]).toAbsolutePath(), folder);
        bench.write();
        var ours = new ArrayList<ScaleFigure.Point>();
        var peers = new ArrayList<ScaleFigure.Point>();
        for (int size : SIZES) {
            var part = bench.part(folder, size);
            ours.add(bench.ours(part, size));
            if (size <= MOST_OF_PEER) {
                peers.add(bench.peer(part, size));
            }
        }
        say("growth of time with texts: slope of the logarithms %.2f", ScaleFigure.slope(ours));
        Files.writeString(Path.of(args[2]), ScaleFigure.svg(ours, peers));
    }

    private void write() throws IOException {
        Files.createDirectories(all);
        for (int i = 0; i < SIZES.getLast(); i++) {
            starts.add(set.write(all, i));
        }
    }

    /// The first texts in a folder of their own, as links.
    private Path part(Path folder, int size) throws IOException {
        var part = Files.createDirectories(folder.resolve(Integer.toString(size)));
        for (int i = 0; i < size; i++) {
            var link = part.resolve(ScaleSet.name(i));
            if (!Files.exists(link)) {
                Files.createLink(link, all.resolve(ScaleSet.name(i)));
            }
        }
        return part;
    }

    private ScaleFigure.Point ours(Path part, int size) throws Exception {
        var result = part.resolveSibling(size + ".jsonl");
        var command =
                List.of(
                        repository.resolve("daihoi").toString(),
                        "overlap",
                        "--corpus",
                        part.toString(),
                        "--format=jsonl",
                        "--out",
                        result.toString());
        var run = Measured.of(command, part, NOTHING, part.resolveSibling("said.txt"));
        say(
                "%d texts, overlap: %.1f s, processors %.1f s, %d MB, exit %d, %d passages",
                size, run.seconds(), run.cpu(), run.megabytes(), run.exit(), lines(result));
        tellRecall(result, size);
        return new ScaleFigure.Point(size, run.seconds(), run.megabytes());
    }

    private ScaleFigure.Point peer(Path part, int size) throws Exception {
        var names =
                IntStream.range(0, size)
                        .mapToObj(ScaleSet::name)
                        .collect(Collectors.joining("\n", "", "\n"));
        var list = Files.writeString(part.resolveSibling(size + ".list"), names);
        var command = List.of("sim_text", "-T", "-n", "-s", "-r", "8", "-i");
        var said = part.resolveSibling(size + ".sim");
        var run = Measured.of(command, part, list.toFile(), said);
        say(
                "%d texts, sim_text: %.1f s, processors %.1f s, %d MB, exit %d, %d lines",
                size, run.seconds(), run.cpu(), run.megabytes(), run.exit(), lines(said));
        return new ScaleFigure.Point(size, run.seconds(), run.megabytes());
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private void tellRecall(Path result, int size) throws IOException {
        var found = passages(result);
        var there =
                set.copies().stream()
                        .filter(copy -> copy.text() < size && copy.length() >= LEAST_WORDS)
                        .toList();
        var own = there.stream().filter(copy -> copy.own() >= LEAST_WORDS).toList();
        say(
                "    copies found: %s of all, %s of those with %d words in a row of their own",
                share(there, found), share(own, found), LEAST_WORDS);
    }

    private String share(List<Copy> copies, Map<String, List<JsonNode>> found) {
        long hits = copies.stream().filter(copy -> isFound(copy, found)).count();
        return "%d/%d = %.2f %%".formatted(hits, copies.size(), 100.0 * hits / copies.size());
    }

    /// When passages of the two texts cover half of its words or more, on both sides.
    private boolean isFound(Copy copy, Map<String, List<JsonNode>> found) {
        var passages =
                found.getOrDefault(
                        ScaleSet.name(copy.text()) + ScaleSet.name(copy.source()), List.of());
        long here = covered(passages, "this", starts.get(copy.text()), copy.start(), copy.length());
        long there =
                covered(
                        passages,
                        "source",
                        starts.get(copy.source()),
                        copy.sourceStart(),
                        copy.length());
        return 2 * Math.min(here, there) >= copy.length();
    }

    private static long covered(
            List<JsonNode> passages, String side, int[] starts, int first, int length) {
        return IntStream.range(first, first + length)
                .filter(word -> passages.stream().anyMatch(each -> holds(each, side, starts[word])))
                .count();
    }

    private static boolean holds(JsonNode passage, String side, int place) {
        int from = passage.get(side + "_offset").asInt();
        return place >= from && place < from + passage.get(side + "_length").asInt();
    }

    private static Map<String, List<JsonNode>> passages(Path result) throws IOException {
        var passages = new HashMap<String, List<JsonNode>>();
        var json = JsonMapper.shared();
        try (var lines = Files.lines(result)) {
            lines.map(json::readTree)
                    .forEach(each ->
                            passages.computeIfAbsent(
                                            each.get("susp").asString()
                                                    + each.get("src").asString(),
                                            _ -> new ArrayList<>())
                                    .add(each));
        }
        return passages;
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
