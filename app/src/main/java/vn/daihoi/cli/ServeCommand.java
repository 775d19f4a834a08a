package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import vn.daihoi.pages.Texts;

import java.util.Locale;
import java.util.concurrent.Callable;

/// `serve`: the web platform until it is stopped.
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @ParentCommand RootCommand root;

    @Mixin final ServeOptions options = new ServeOptions();

    @Override
    public Integer call() {
        return Serving.run(options, spec.commandLine().getOut(), Texts.in(Locale.of(root.lang)));
    }
}
