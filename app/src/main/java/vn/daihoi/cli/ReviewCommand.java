package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.daihoi.pages.Texts;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.report.HtmlReport;
import vn.daihoi.review.report.JsonReport;
import vn.daihoi.review.report.SarifReport;
import vn.daihoi.review.report.TextReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

/// `review`: papers in, findings out, without starting the platform.
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    /// How findings are written.
    enum Format {
        TEXT,
        JSON,
        SARIF,
        HTML
    }

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.review.files")
    List<Path> files = List.of();

    @Option(names = "--kind", paramLabel = "[FILE=]KIND", descriptionKey = "cli.review.kind")
    List<String> kinds = List.of();

    @Option(names = "--profile", paramLabel = "ID", descriptionKey = "cli.review.profile")
    String profile = ReviewInputs.FIRST_PROFILE;

    @Option(names = "--context", paramLabel = "FILE", descriptionKey = "cli.review.context")
    @Nullable Path context;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|html",
            descriptionKey = "cli.review.format")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.review.out")
    @Nullable Path out;

    @Option(names = "--text-out", paramLabel = "DIR", descriptionKey = "cli.review.text-out")
    @Nullable Path textOut;

    @Option(names = "--annotate", paramLabel = "DIR", descriptionKey = "cli.review.annotate")
    @Nullable Path annotate;

    @Override
    public Integer call() throws IOException {
        var texts = RootCommand.texts(spec);
        var inputs = new ReviewInputs(texts);
        var review = inputs.review(profile);
        var known = inputs.context(context);
        var progress = ProgressLine.on(spec.commandLine().getErr());
        var papers = papers(inputs, review, progress);
        var output = new ReviewOutput(spec.commandLine().getOut());
        output.writeTexts(textOut, papers);
        var result = review.run(papers, known, progress);
        progress.clear();
        output.write(out, written(review, result, texts));
        if (annotate != null) {
            new AnnotatedFiles(
                            annotate, texts, spec.commandLine().getErr(), Clock.systemDefaultZone())
                    .write(files, papers, result);
        }
        return result.hasErrors() ? 1 : 0;
    }

    /// A refusal must not stand behind a half-drawn bar.
    private List<InputDocument> papers(ReviewInputs inputs, Review review, ProgressLine progress) {
        try {
            return inputs.papers(files, kinds, review, progress);
        } finally {
            progress.clear();
        }
    }

    private String written(Review review, ReviewResult result, Texts texts) {
        var rules = review.rules();
        return switch (format) {
            case TEXT -> new TextReport(texts.locale(), rules.forms(), isColoured()).write(result);
            case JSON -> new JsonReport(texts.locale()).write(result);
            case SARIF -> new SarifReport(texts.locale(), rules).write(result);
            case HTML -> new HtmlReport(texts.locale(), rules).write(result);
        };
    }

    private boolean isColoured() {
        return out == null && ProgressLine.isTerminal() && System.getenv("NO_COLOR") == null;
    }
}
