package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Options of `serve`, shared with the bare command.
final class ServeOptions {

    @Option(names = "--port", descriptionKey = "cli.serve.port", paramLabel = "PORT")
    int port = 8080;

    @Option(names = "--data", descriptionKey = "cli.serve.data", paramLabel = "DIR")
    Path data = Path.of("data");

    /// null: yes while the data directory is empty
    @Option(names = "--demo", negatable = true, descriptionKey = "cli.serve.demo")
    @Nullable Boolean demo;
}
