package vn.daihoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Warm start of the whole program to its first page, and the memory it takes at rest together with
/// its database.
///
/// Runs `./daihoi` as a person would; the program must be built. Takes the repository's folder as
/// its argument.
final class StartBench {

    private static final int RUNS = 5;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    private StartBench() {}

    public static void main(String[] args) throws Exception {
        Path repository = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        Path data = Files.createTempDirectory("daihoi-start");
        once(repository, data, true);
        var times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            times[i] = once(repository, data, i == RUNS - 1);
        }
        System.out.println("warm start to first page: " + Quantiles.of(times));
    }

    private static long once(Path repository, Path data, boolean weigh) throws Exception {
        int port = freePort();
        long start = System.nanoTime();
        Process program =
                new ProcessBuilder(
                                repository.resolve("daihoi").toString(),
                                "serve",
                                "--port",
                                Integer.toString(port),
                                "--data",
                                data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            awaitFirstPage(port, start);
            long time = System.nanoTime() - start;
            if (weigh) {
                weigh(program);
            }
            return time;
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private static void awaitFirstPage(int port, long start) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - start < PATIENCE_NANOS) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
        }
        throw new IllegalStateException("No page after two minutes.");
    }

    /// Private and shared pages counted once: the proportional set size of the program and all
    /// processes below it.
    private static void weigh(Process program) throws IOException, InterruptedException {
        TimeUnit.SECONDS.sleep(20);
        long kilobytes = 0;
        for (ProcessHandle process :
                Stream.concat(Stream.of(program.toHandle()), program.descendants()).toList()) {
            kilobytes += proportionalKilobytes(process.pid());
        }
        System.out.printf(
                Locale.ROOT, "memory at rest, program and database: %d MB%n", kilobytes / 1024);
    }

    private static long proportionalKilobytes(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
