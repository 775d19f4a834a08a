package vn.daihoi.exchange.api;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Which page of a list is asked for.
///
/// @param after key of the last entry of the page before; null for the first page
/// @param limit entries at most, 1 to 200
record Asked(@Nullable String after, int limit) {

    static final String USUAL = "50";
    private static final int MOST = 200;

    /// @param cursor from the page before; null or empty for the first page
    /// @throws ApiProblem when one of them cannot be
    static Asked of(@Nullable String cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw ApiProblem.at("limit", Problem.BAD_VALUE, Integer.toString(limit));
        }
        return new Asked(cursor == null || cursor.isEmpty() ? null : key(cursor), limit);
    }

    private static String key(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.at("cursor", Problem.BAD_CURSOR);
        }
    }

    /// What a program hands back to get the next page; not to be read by it.
    static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
