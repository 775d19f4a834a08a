package vn.daihoi.bench.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Peer: `sim_text` of the package similarity-tester, fed with one word a line.
public final class SimText implements Detector {

    private static final Path PROGRAM = Path.of("/usr/bin/sim_text");
    private static final Pattern RUN =
            Pattern.compile(": line (\\d+)-(\\d+)\\s*\\|.*?: line (\\d+)-(\\d+)\\s*\\[");

    private final int shortest;

    /// @param shortest words of the shortest run that is reported
    public SimText(int shortest) {
        this.shortest = shortest;
    }

    /// Whether the machine has it.
    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    @Override
    public String name() {
        return "sim_text -r " + shortest;
    }

    @Override
    public List<Alignment> detect(OverlapSet set) {
        return set.pairs().stream().flatMap(pair -> detect(set, pair).stream()).toList();
    }

    private List<Alignment> detect(OverlapSet set, Pair pair) {
        Words here = Words.of(set.here(pair));
        Words there = Words.of(set.there(pair));
        try (PairFiles files = PairFiles.write(here.lines(), there.lines())) {
            return RUN.matcher(output(files))
                    .results()
                    .map(run -> Alignment.of(pair, range(here, run, 1), range(there, run, 3)))
                    .toList();
        }
    }

    private static Range range(Words words, MatchResult run, int group) {
        return words.range(
                Integer.parseInt(run.group(group)), Integer.parseInt(run.group(group + 1)));
    }

    private String output(PairFiles files) {
        try {
            Process process =
                    new ProcessBuilder(
                                    PROGRAM.toString(),
                                    "-T",
                                    "-n",
                                    "-S",
                                    "-r",
                                    Integer.toString(shortest),
                                    files.susp().toString(),
                                    "/",
                                    files.src().toString())
                            .redirectErrorStream(true)
                            .start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
