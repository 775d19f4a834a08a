package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.platform.Secrets;

import java.util.Arrays;
import java.util.HexFormat;

/// Answers with a tag of their content, by which a program sees that nothing changed, and says in a
/// write which state it has seen.
@Component
class Answers {

    private static final int TAG_BYTES = 16;
    private static final String ANY = "*";

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    /// The server itself turns it into 304 where the program knows the tag.
    <T> ResponseEntity<T> of(HttpServletRequest request, T body) {
        return ResponseEntity.ok()
                .eTag(tag(body))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        AskedLanguage.of(request).locale().getLanguage())
                .body(body);
    }

    String written(Object body) {
        return json.writeValueAsString(body);
    }

    <T> T read(String written, Class<T> type) {
        return json.readValue(written, type);
    }

    /// In quotes, as it stands in the header.
    String tag(Object body) {
        byte[] digest = Secrets.digest(written(body));
        return "\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES)) + "\"";
    }

    /// @param ifMatch header of the write; null when its sender does not mind
    /// @param now what the resource is now; null when there is none yet
    /// @throws ApiProblem when it has changed since
    void requireUnchanged(@Nullable String ifMatch, @Nullable Object now) {
        if (ifMatch != null && !matches(ifMatch.strip(), now)) {
            throw ApiProblem.at(HttpHeaders.IF_MATCH, Problem.CHANGED_MEANWHILE);
        }
    }

    private boolean matches(String ifMatch, @Nullable Object now) {
        if (now == null) {
            return false;
        }
        String tag = tag(now);
        return ifMatch.equals(ANY)
                || Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
