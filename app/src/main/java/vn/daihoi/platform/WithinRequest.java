package vn.daihoi.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Answers that the parts of one page all ask for, such as the viewer's roles: found once and kept
/// while a request that only reads is served. Any other request, and work in the background, asks
/// anew each time, because it may have changed the answer itself.
public final class WithinRequest {

    private static final String KEPT = WithinRequest.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private WithinRequest() {}

    /// @param question equal for equal questions; a record of its own for each kind
    public static <T> T once(Object question, Supplier<T> answer) {
        Map<Object, Object> kept = kept();
        if (kept == null) {
            return answer.get();
        }
        @SuppressWarnings("unchecked")
        T known = (T) kept.get(question);
        if (known == null) {
            known = answer.get();
            kept.put(question, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<Object, Object> kept() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now)
                || !READING.contains(now.getRequest().getMethod())) {
            return null;
        }
        var request = now.getRequest();
        if (!(request.getAttribute(KEPT) instanceof Map)) {
            request.setAttribute(KEPT, new HashMap<Object, Object>());
        }
        return (Map<Object, Object>) request.getAttribute(KEPT);
    }
}
