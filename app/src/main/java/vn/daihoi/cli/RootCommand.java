package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.util.concurrent.Callable;

/// Without a subcommand: serve.
@Command(
        name = "daihoi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ServeCommand.class})
final class RootCommand implements Callable<Integer> {

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
        return Serving.run(serve);
    }
}
