package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.daihoi.platform.Server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;

/// Starts, asks for a few pages and ends, so that the JVM can note which classes a start needs.
/// Used by the launcher once per build.
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/sign-in", "/assets/app.css", "/vendor/tabler.min.css", "/nowhere");

    @Mixin final ServeOptions options = new ServeOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.port = 0;
        try (Server server = Serving.start(options);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                var address = URI.create("http://localhost:" + server.port() + page);
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
