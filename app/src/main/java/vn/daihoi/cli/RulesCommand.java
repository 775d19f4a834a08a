package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.daihoi.review.report.RuleListing;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `rules`: every review rule with source, parameters and examples.
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    /// How the list is written.
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--profile", paramLabel = "ID", descriptionKey = "cli.review.profile")
    String profile = ReviewInputs.FIRST_PROFILE;

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "cli.rules.format")
    Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.review.out")
    @Nullable Path out;

    @Override
    public Integer call() {
        var texts = RootCommand.texts(spec);
        var listing =
                new RuleListing(texts.locale(), new ReviewInputs(texts).review(profile).rules());
        new ReviewOutput(spec.commandLine().getOut())
                .write(
                        out,
                        switch (format) {
                            case TEXT -> listing.text();
                            case JSON -> listing.json();
                            case HTML -> listing.html();
                        });
        return 0;
    }
}
