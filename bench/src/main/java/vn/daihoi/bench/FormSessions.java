package vn.daihoi.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// People who are signed in, each on a connection of its own, and who send the form of a paper.
/// Reads and writes plain bytes, because the load runs on the same processors as the program.
final class FormSessions implements AutoCloseable {

    static final String PASSWORD = "mat-khau-thu-2024";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private record Person(Socket socket, InputStream in, String headers, byte[] body) {}

    private final int port;
    private final AcknowledgeSet set;
    private final List<Person> people = new ArrayList<>();

    FormSessions(int port, AcknowledgeSet set) throws Exception {
        this.port = port;
        this.set = set;
        for (int number = 0; number < set.people().size(); number++) {
            people.add(signIn("nguoi" + number));
        }
    }

    private Person signIn(String login) throws Exception {
        var cookies = new CookieManager();
        try (var client =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            var form =
                    "login=%s&password=%s&_csrf=%s"
                            .formatted(login, PASSWORD, token(client, "/sign-in"));
            var request =
                    HttpRequest.newBuilder(address("/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build();
            client.send(request, BodyHandlers.discarding());
            byte[] body = ("_csrf=" + token(client, "/")).getBytes(StandardCharsets.US_ASCII);
            var socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            String headers =
                    " HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
                            .formatted(port, cookie(cookies), body.length);
            return new Person(
                    socket, new BufferedInputStream(socket.getInputStream()), headers, body);
        }
    }

    private static String cookie(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    private String token(HttpClient client, String page) throws Exception {
        var answer =
                client.send(HttpRequest.newBuilder(address(page)).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form token.");
        }
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private URI address(String page) {
        return URI.create("http://localhost:" + port + page);
    }

    /// @return whether the answer leads back to the paper
    boolean acknowledge(int worker, int number) throws IOException {
        var person = people.get(worker);
        String head =
                "POST /c/%s/u/%s/directives/%s/acknowledge"
                        .formatted(
                                AcknowledgeSet.CAMPAIGN,
                                set.unit(number).code(),
                                set.paper(number));
        var out = person.socket().getOutputStream();
        byte[] start = (head + person.headers()).getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(start, start.length + person.body().length);
        System.arraycopy(person.body(), 0, all, start.length, person.body().length);
        out.write(all);
        String answer = head(person.in());
        return answer.startsWith("HTTP/1.1 302")
                && answer.contains("/directives/" + set.paper(number));
    }

    /// The answer is a redirect without a body.
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int line = 1; line > 0; ) {
            line = 0;
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("closed");
                }
                head.append((char) next);
                line += next == '\r' ? 0 : 1;
            }
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        for (Person person : people) {
            person.socket().close();
        }
    }
}
