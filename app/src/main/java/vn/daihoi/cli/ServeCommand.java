package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// `serve`: the web platform until it is stopped.
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin final ServeOptions options = new ServeOptions();

    @Override
    public Integer call() {
        return Serving.run(options);
    }
}
