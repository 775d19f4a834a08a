package vn.daihoi.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the handler of an address among hundreds. Nearly all of ours begin with a campaign and a
/// unit, so Spring would compare each address with each pattern in full; here patterns of another
/// number of segments, or with another word at some place, are passed over first. Which handler is
/// found does not change.
final class ManyRoutes extends RequestMappingHandlerMapping {

    /// Segments of a pattern; null where any word fits. An empty list of patterns or one that runs
    /// over several segments fits every address.
    private record Shape(@Nullable String[]... patterns) {

        private static final Shape ANY = new Shape();

        static Shape of(RequestMappingInfo info) {
            var patterns = info.getPatternValues();
            return patterns.stream().anyMatch(Shape::isOpen)
                    ? ANY
                    : new Shape(patterns.stream().map(Shape::words).toArray(String[][]::new));
        }

        private static boolean isOpen(String pattern) {
            return pattern.contains("**") || pattern.contains("{*");
        }

        private static @Nullable String[] words(String pattern) {
            return Arrays.stream(pattern.split("/"))
                    .filter(segment -> !segment.isEmpty())
                    .map(segment -> isWord(segment) ? segment : null)
                    .toArray(String[]::new);
        }

        private static boolean isWord(String segment) {
            return segment.chars().noneMatch(each -> "{}*?\\".indexOf(each) >= 0);
        }

        boolean mayFit(String[] address) {
            for (var words : patterns) {
                if (mayFit(words, address)) {
                    return true;
                }
            }
            return patterns.length == 0;
        }

        private static boolean mayFit(@Nullable String[] words, String[] address) {
            if (words.length != address.length) {
                return false;
            }
            for (int place = 0; place < words.length; place++) {
                String word = words[place];
                if (word != null && !word.equals(address[place])) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A request with the segments of its address, taken apart once.
    private static final class Split extends HttpServletRequestWrapper {

        private final String[] address;

        Split(HttpServletRequest request) {
            super(request);
            this.address =
                    ServletRequestPathUtils.getParsedRequestPath(request)
                            .pathWithinApplication()
                            .elements()
                            .stream()
                            .filter(PathSegment.class::isInstance)
                            .map(segment -> ((PathSegment) segment).valueToMatch())
                            .toArray(String[]::new);
        }
    }

    private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(
            String lookupPath, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(lookupPath, new Split(request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
            RequestMappingInfo info, HttpServletRequest request) {
        return request instanceof Split split && !shape(info).mayFit(split.address)
                ? null
                : super.getMatchingMapping(info, request);
    }

    private Shape shape(RequestMappingInfo info) {
        return shapes.computeIfAbsent(info, Shape::of);
    }
}
