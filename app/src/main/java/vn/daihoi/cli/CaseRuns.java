package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.composition.json.InputError;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Answers one case or all cases of a folder in one process. In a folder a faulty file is told and
/// the others are answered.
final class CaseRuns {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EXTENSION = ".json";

    private final CaseOptions options;
    private final Texts texts;
    private final PrintWriter err;
    private final ReviewOutput output;

    CaseRuns(CommandSpec spec, CaseOptions options) {
        this.options = options;
        this.texts = RootCommand.texts(spec);
        this.err = spec.commandLine().getErr();
        this.output = new ReviewOutput(spec.commandLine().getOut());
    }

    /// Answers one case.
    @FunctionalInterface
    interface Run {

        /// @throws InputError if the case does not fit
        Answer of(InputStream in, long seed) throws IOException;
    }

    /// @param json what is written
    /// @param complaint what keeps the case from being met, for people; null when it is met
    record Answer(Map<String, ?> json, @Nullable String complaint) {}

    /// @return the exit code: 0 all met, 1 a case cannot be met, 2 a file does not fit
    int run(Run run) {
        if (!Files.isDirectory(options.input)) {
            return one(run, options.input, options.out);
        }
        if (options.out == null || Files.isRegularFile(options.out)) {
            throw new StartRefused(StartRefused.USAGE, "cli.case.out-folder");
        }
        return all(run, options.out);
    }

    private int all(Run run, Path out) {
        var progress = ProgressLine.on(err);
        var files = files();
        int worst = 0;
        for (int at = 0; at < files.size(); at++) {
            var name = files.get(at).getFileName().toString();
            progress.at(at, files.size(), name);
            progress.clear();
            worst = Math.max(worst, one(run, files.get(at), out.resolve(name)));
        }
        progress.clear();
        return worst;
    }

    private List<Path> files() {
        try (var files = Files.list(options.input)) {
            var found =
                    files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList();
            if (found.isEmpty()) {
                throw new StartRefused(StartRefused.USAGE, "cli.case.no-cases", options.input);
            }
            return found;
        } catch (IOException e) {
            throw new StartRefused(StartRefused.USAGE, "cli.overlap.no-folder", options.input);
        }
    }

    private int one(Run run, Path file, @Nullable Path out) {
        try (var in = Files.newInputStream(file)) {
            var answer = run.of(in, options.seedOrRandom());
            output.write(
                    out,
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer.json()) + "\n");
            if (answer.complaint() == null) {
                return 0;
            }
            err.println(texts.text("cli.case.complaint", file, answer.complaint()));
            return 1;
        } catch (InputError e) {
            err.println(texts.text("cli.case.complaint", file, e.describe(texts.locale())));
        } catch (IOException e) {
            err.println(texts.text("cli.review.unreadable", file));
        }
        return StartRefused.USAGE;
    }
}
