package vn.daihoi.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// One page of a list.
///
/// @param next cursor of the page behind it; absent on the last one
@JsonInclude(JsonInclude.Include.NON_NULL)
record Page<T>(List<T> items, @Nullable String next) {

    /// Cuts a page out of a whole list.
    ///
    /// @param key tells an entry from the others of the list
    static <E, T> Page<T> of(
            List<E> all, Asked asked, Function<E, String> key, Function<E, T> show) {
        String after = asked.after();
        int from = after == null ? 0 : behind(all, key, after);
        return cut(all.subList(from, Math.min(all.size(), from + asked.limit() + 1)), asked, key)
                .map(show);
    }

    private static <E> int behind(List<E> all, Function<E, String> key, String after) {
        for (int at = 0; at < all.size(); at++) {
            if (key.apply(all.get(at)).equals(after)) {
                return at + 1;
            }
        }
        throw ApiProblem.at("cursor", Problem.BAD_CURSOR);
    }

    /// @param found one more than asked for, where there are more
    static <E> Page<E> cut(List<E> found, Asked asked, Function<E, String> key) {
        if (found.size() <= asked.limit()) {
            return new Page<>(found, null);
        }
        var shown = found.subList(0, asked.limit());
        return new Page<>(shown, Asked.cursor(key.apply(shown.getLast())));
    }

    <R> Page<R> map(Function<T, R> show) {
        return new Page<>(items.stream().map(show).toList(), next);
    }
}
