package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import vn.daihoi.pages.Texts;

import java.util.Locale;
import java.util.concurrent.Callable;

/// Without a subcommand: serve.
@Command(
        name = "daihoi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ReviewCommand.class,
            OverlapCommand.class,
            RulesCommand.class,
            ApportionCommand.class,
            TimetableCommand.class,
            ComposeCommand.class,
            UnitsCommand.class,
            ServeCommand.class,
            TrainCommand.class,
            VerifyCommand.class,
            AdminCommand.class
        })
final class RootCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Mixin final ServeOptions serve = new ServeOptions();

    /// Read before parsing, see [CommandLineTool]; declared here so that it is known and shown.
    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.lang",
            paramLabel = "vi|en")
    String lang = "vi";

    @Override
    public Integer call() {
        return Serving.run(serve, spec.commandLine().getOut(), Texts.in(Locale.of(lang)));
    }

    /// Texts in the language that the command line asks for.
    static Texts texts(CommandSpec spec) {
        return Texts.in(Locale.of(((RootCommand) spec.root().userObject()).lang));
    }
}
