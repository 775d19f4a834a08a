package vn.daihoi.bench;

import vn.daihoi.Application;
import vn.daihoi.platform.Server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Time of the demonstration's pages, one request after the other, warm, client on the same
/// machine: the whole round trip, and the server's own time from the first byte of the request to
/// the last of the answer, as its access log tells it.
final class PageBench {

    private static final int WARM_UP = 300;
    private static final int RUNS = 500;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CAMPAIGN = "/c/dong-da-2024";
    private static final List<String> PAGES =
            List.of(
                    "/sign-in",
                    "/",
                    CAMPAIGN + "/matrix?under=006",
                    CAMPAIGN + "/u/00193",
                    CAMPAIGN + "/u/00202/dossier/bao-cao-chinh-tri/v/1");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final Path log;

    private PageBench(String address, Path log) {
        this.address = address;
        this.log = log;
    }

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("daihoi-pages");
        Path log = data.resolve("access");
        try (var server = Server.start(Application.class, data, 0, settings(log))) {
            var bench = new PageBench("http://localhost:" + server.port(), log);
            bench.signIn();
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

    private void signIn() throws Exception {
        var token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form token.");
        }
        String form =
                "login=quan&password=daihoi-2024&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        client.send(request, BodyHandlers.discarding());
    }

    private Quantiles measure(String page) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            get(page);
        }
        var times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            var response = get(page);
            times[i] = System.nanoTime() - start;
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s answered %d.".formatted(page, response.statusCode()));
            }
        }
        return Quantiles.of(times);
    }

    private HttpResponse<String> get(String page) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + page)).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
