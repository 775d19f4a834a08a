package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.internal.VisiblePapers.Asked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What is asked of the register, as it stands in the address. Fields that were not sent come as
/// null.
///
/// @param q words of number, type, issuer or subject
/// @param type name of a type
/// @param origin see [Asked]
public record RegisterFilter(@Nullable String q, @Nullable String type, @Nullable String origin) {

    private static final int LONGEST = 100;

    public RegisterFilter {
        q = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST)).strip();
        type = type == null ? "" : type;
        origin = origin == null ? "" : origin;
    }

    Asked asked() {
        return new Asked(words(), chosenType(), chosenOrigin());
    }

    public String words() {
        return q == null ? "" : q;
    }

    public String chosenType() {
        return type == null ? "" : type;
    }

    public String chosenOrigin() {
        return origin == null ? "" : origin;
    }

    public boolean isEmpty() {
        return asked().equals(Asked.ALL);
    }

    public String query() {
        return "?q=%s&type=%s&origin=%s"
                .formatted(written(words()), written(chosenType()), written(chosenOrigin()));
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
