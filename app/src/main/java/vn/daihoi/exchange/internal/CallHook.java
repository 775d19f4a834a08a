package vn.daihoi.exchange.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.exchange.internal.db.tables.records.WebhookDeliveryRecord;
import vn.daihoi.exchange.internal.db.tables.records.WebhookRecord;
import vn.daihoi.platform.SecretKeys;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

import javax.net.ssl.SSLException;

/// Calls an address. It is not followed where it leads elsewhere, and what it answers is not read.
@Component
class CallHook {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final int FIRST_NOT_OK = 300;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final HookAddress addresses;
    private final SecretKeys keys;
    private final Clock clock;

    CallHook(HookAddress addresses, SecretKeys keys, Clock clock) {
        this.addresses = addresses;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param status 0 where no answer came
    /// @param fault word for what kept us from one; empty where one came
    record Answer(int status, String fault) {

        boolean isTaken() {
            return status >= OK && status < FIRST_NOT_OK;
        }
    }

    Answer send(WebhookRecord webhook, WebhookDeliveryRecord delivery) {
        var refused = addresses.fault(webhook.getAddress());
        if (refused.isPresent()) {
            return new Answer(0, refused.get().code());
        }
        try {
            var answer = client.send(request(webhook, delivery), BodyHandlers.ofInputStream());
            answer.body().close();
            return new Answer(answer.statusCode(), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "no-answer");
        } catch (IOException e) {
            return new Answer(0, fault(e));
        } catch (IllegalStateException e) {
            // The secret was kept under another key file: only a new one helps.
            return new Answer(0, "no-secret");
        }
    }

    private HttpRequest request(WebhookRecord webhook, WebhookDeliveryRecord delivery) {
        byte[] body = delivery.getBody().getBytes(StandardCharsets.UTF_8);
        byte[] secret = keys.decrypt(webhook.getSecret());
        return HttpRequest.newBuilder(URI.create(webhook.getAddress()))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Daihoi")
                .header("Daihoi-Event", delivery.getEvent())
                .header("Daihoi-Delivery", delivery.getId().toString())
                .header(HookSignature.HEADER, HookSignature.of(secret, clock.instant(), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static String fault(IOException fault) {
        return switch (fault) {
            case HttpTimeoutException _ -> "timeout";
            case ConnectException _ -> "no-connection";
            case SSLException _ -> "certificate";
            default -> "no-answer";
        };
    }
}
