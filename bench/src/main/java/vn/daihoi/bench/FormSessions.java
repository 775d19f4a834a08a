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
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// People who are signed in, each on a connection of its own, and who send forms and open pages.
/// Reads and writes plain bytes, because the load runs on the same processors as the program.
final class FormSessions implements AutoCloseable {

    static final String PASSWORD = "mat-khau-thu-2024";
    private static final Pattern LENGTH =
            Pattern.compile("\rContent-Length: (\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private record Person(Socket socket, InputStream in, String headers, byte[] body) {

        /// Headers of a form, then its body.
        String form() {
            return headers
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length
                    + "\r\n\r\n";
        }
    }

    private final int port;
    private final List<Person> people = new ArrayList<>();

    /// @param count how many people, of the logins `nguoi0`, `nguoi1`, …
    FormSessions(int port, int count) throws Exception {
        this.port = port;
        for (int number = 0; number < count; number++) {
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
                    " HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\n"
                            .formatted(port, cookie(cookies));
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

    /// Sends a form that holds its token alone.
    ///
    /// @return head of the answer, which is a redirect without a body
    String post(int worker, String path) throws IOException {
        var person = people.get(worker);
        byte[] start = ("POST " + path + person.form()).getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(start, start.length + person.body().length);
        System.arraycopy(person.body(), 0, all, start.length, person.body().length);
        person.socket().getOutputStream().write(all);
        return head(person.in());
    }

    /// Opens a page.
    ///
    /// @return head of the answer; its body is read to the end
    String get(int worker, String path) throws IOException {
        var person = people.get(worker);
        var request = "GET " + path + person.headers() + "\r\n";
        person.socket().getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String head = head(person.in());
        var length = LENGTH.matcher(head);
        if (length.find()) {
            person.in().skipNBytes(Long.parseLong(length.group(1)));
        }
        return head;
    }

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
