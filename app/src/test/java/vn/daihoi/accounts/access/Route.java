package vn.daihoi.accounts.access;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.pages.Open;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One way into the program: HTTP method, address with its variables, and the handler.
record Route(HttpMethod method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z]+)(:[^}]*)?}");

    static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        Stream<HttpMethod> asked =
                methods.isEmpty()
                        ? Stream.of(HttpMethod.GET)
                        : methods.stream().map(RequestMethod::asHttpMethod);
        return asked.flatMap(method ->
                info.getPatternValues().stream()
                        .map(pattern -> new Route(method, pattern, handler)));
    }

    boolean names(String variable) {
        return pattern.contains("{" + variable + "}");
    }

    /// How many of the three marks it carries; one is right.
    long marks() {
        return Stream.of(Needs.class, SignedIn.class, Open.class)
                .filter(handler::hasMethodAnnotation)
                .count();
    }

    /// The address with variables put in: those given by name, others with anything of their type.
    String address(Map<String, String> given) {
        return VARIABLE.matcher(pattern)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                given.getOrDefault(match.group(1), anything(match.group(1)))))
                .replace("**", "x")
                .replace("*", "x");
    }

    private String anything(String variable) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> isNamed(parameter, variable))
                .findFirst()
                .<Class<?>>map(MethodParameter::getParameterType)
                .map(VALUES)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static boolean isNamed(MethodParameter parameter, String variable) {
        PathVariable annotation = parameter.getParameterAnnotation(PathVariable.class);
        return annotation != null
                && (annotation.value().equals(variable)
                        || parameter.getParameter().getName().equals(variable));
    }

    private static final Function<Class<?>, String> VALUES =
            type ->
                    type == int.class || type == long.class || Number.class.isAssignableFrom(type)
                            ? "1"
                            : type.isEnum()
                                    ? ((Enum<?>) type.getEnumConstants()[0]).name()
                                    : UUID.randomUUID().toString();

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
