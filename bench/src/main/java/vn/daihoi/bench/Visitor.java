package vn.daihoi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Someone who is signed in at the demonstration and opens its pages one after the other.
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----daihoi-bench";

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(Redirect.NORMAL)
                    .build();
    private final String address;

    /// @param address of the server, without a slash at its end
    Visitor(String address) {
        this.address = address;
    }

    /// @param login one of the demonstration's accounts
    void signIn(String login) throws IOException, InterruptedException {
        signIn(login, "daihoi-2024");
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        String form =
                "login=%s&password=%s&_csrf=%s"
                        .formatted(
                                login,
                                password,
                                URLEncoder.encode(token(get("/sign-in")), StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        client.send(request, BodyHandlers.discarding());
    }

    HttpResponse<String> get(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + page)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    /// Sends a file as the form of a page does, and follows to where that leads.
    ///
    /// @param page with the form, opened just before
    HttpResponse<String> upload(HttpResponse<String> page, String field, String name, byte[] file)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(parts(token(page), field, name, file)))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static byte[] parts(String token, String field, String name, byte[] file) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="%3$s"; filename="%4$s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(BOUNDARY, token, field, name)
                        .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(file);
        bytes.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String token(HttpResponse<String> page) {
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException(
                    "%s answered %d and has no form token."
                            .formatted(page.uri(), page.statusCode()));
        }
        return token.group(1);
    }
}
