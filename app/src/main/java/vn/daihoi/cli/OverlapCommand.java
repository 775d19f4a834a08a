package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartRefused;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `overlap`: texts in, the passages that they share out, without starting the platform.
@Command(name = "overlap", mixinStandardHelpOptions = true)
final class OverlapCommand implements Callable<Integer> {

    /// How passages are written.
    enum Format {
        TEXT,
        JSONL,
        HTML
    }

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..2", paramLabel = "FILE", descriptionKey = "cli.overlap.files")
    List<Path> files = List.of();

    @Option(names = "--susp", paramLabel = "DIR", descriptionKey = "cli.overlap.susp")
    @Nullable Path susp;

    @Option(names = "--src", paramLabel = "DIR", descriptionKey = "cli.overlap.src")
    @Nullable Path src;

    @Option(names = "--pairs", paramLabel = "FILE", descriptionKey = "cli.overlap.pairs")
    @Nullable Path pairs;

    @Option(names = "--corpus", paramLabel = "DIR", descriptionKey = "cli.overlap.corpus")
    @Nullable Path corpus;

    @Option(names = "--reference", paramLabel = "DIR", descriptionKey = "cli.overlap.reference")
    @Nullable Path reference;

    @Option(names = "--keep", paramLabel = "DIR", descriptionKey = "cli.overlap.keep")
    @Nullable Path keep;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|html",
            descriptionKey = "cli.overlap.format")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.review.out")
    @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        var texts = RootCommand.texts(spec);
        var err = spec.commandLine().getErr();
        var progress = ProgressLine.on(err);
        try (var reader = new OverlapReader(texts, keep)) {
            var run = run(new OverlapTexts(reader, reference));
            try (var written = PassageFile.open(out, spec.commandLine().getOut())) {
                var output = output(written, texts);
                var notes = new RepetitionNotes(output);
                // among thousands of texts a look at each would cost more than the search
                run.into(corpus == null ? notes : output, progress);
                output.end();
                progress.clear();
                notes.lines(texts).forEach(err::println);
            } finally {
                progress.clear();
            }
            return tell(reader.complaints(), err) ? 1 : 0;
        }
    }

    private PassageOutput output(PassageFile written, Texts texts) {
        return switch (format) {
            case TEXT -> new PassageReport(written, texts);
            case JSONL -> new PassageLines(written);
            case HTML -> new PassagePage(written, texts.locale());
        };
    }

    private OverlapRun run(OverlapTexts texts) {
        if (files.size() == 2 && susp == null && src == null && pairs == null && corpus == null) {
            return new OverlapOfTwo(texts, files.getFirst(), files.getLast());
        }
        if (files.isEmpty() && susp != null && src != null && pairs != null && corpus == null) {
            return new OverlapOfPairs(texts, susp, src, pairs);
        }
        if (files.isEmpty() && susp == null && src == null && pairs == null && corpus != null) {
            return new OverlapOfCorpus(texts, corpus);
        }
        throw new StartRefused(StartRefused.USAGE, "cli.overlap.forms");
    }

    private static boolean tell(List<String> complaints, PrintWriter err) {
        complaints.forEach(err::println);
        err.flush();
        return !complaints.isEmpty();
    }
}
