package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.security.SecureRandom;

/// What every command takes that answers cases: one file, or all files of a folder.
final class CaseOptions {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "CASE.json|DIR",
            descriptionKey = "cli.case.input")
    Path input = Path.of("");

    @Option(names = "--out", paramLabel = "FILE|DIR", descriptionKey = "cli.case.out")
    @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.case.seed")
    @Nullable Long seed;

    /// The seed asked for, or one that nobody could foresee; short enough to be read out.
    long seedOrRandom() {
        return seed != null ? seed : new SecureRandom().nextInt(Integer.MAX_VALUE);
    }
}
