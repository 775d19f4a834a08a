package vn.daihoi.bench;

import vn.daihoi.Application;
import vn.daihoi.platform.Server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Time of the demonstration's pages, one request after the other, warm, client on the same
/// machine: the whole round trip, and the server's own time from the first byte of the request to
/// the last of the answer, as its access log tells it.
final class PageBench {

    private static final int WARM_UP = 300;
    private static final int RUNS = 500;
    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final List<String> PAGES =
            List.of(
                    "/sign-in",
                    "/",
                    CAMPAIGN + "/matrix?under=006",
                    CAMPAIGN + "/u/00193",
                    CAMPAIGN + "/u/00202/dossier/bao-cao-chinh-tri/v/1");

    private final Visitor visitor;
    private final Path log;

    private PageBench(Visitor visitor, Path log) {
        this.visitor = visitor;
        this.log = log;
    }

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("daihoi-pages");
        Path log = data.resolve("access");
        try (var server = Server.start(Application.class, data, 0, settings(log))) {
            var visitor = new Visitor("http://localhost:" + server.port());
            visitor.signIn("quan");
            var bench = new PageBench(visitor, log);
            for (String page : PAGES) {
                Quantiles roundTrip = bench.measure(page);
                System.out.println(
                        "%s: server %s; round trip %s"
                                .formatted(page, bench.serverTime(page), roundTrip));
            }
        }
        System.exit(0);
    }

    private static Map<String, Object> settings(Path log) {
        return Map.of(
                "daihoi.demo",
                true,
                "server.tomcat.accesslog.enabled",
                true,
                "server.tomcat.accesslog.buffered",
                false,
                "server.tomcat.accesslog.directory",
                log.toString(),
                "server.tomcat.accesslog.pattern",
                "%D %r");
    }

    /// Of the last runs of the page; the log tells microseconds.
    private Quantiles serverTime(String page) throws IOException {
        var times = new ArrayList<Long>();
        try (var files = Files.list(log)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.split(" ");
                    if (fields[2].equals(page)) {
                        times.add(Long.parseLong(fields[0]) * 1000);
                    }
                }
            }
        }
        return Quantiles.of(
                times.stream()
                        .skip(Math.max(0, times.size() - RUNS))
                        .mapToLong(Long::longValue)
                        .toArray());
    }

    private Quantiles measure(String page) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            visitor.get(page);
        }
        var times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            var response = visitor.get(page);
            times[i] = System.nanoTime() - start;
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s answered %d.".formatted(page, response.statusCode()));
            }
        }
        return Quantiles.of(times);
    }
}
