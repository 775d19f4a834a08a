package vn.daihoi.pages;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.util.List;
import java.util.Objects;

/// Gives handlers the [Frame] of the page they are about to show.
@Component
public class FrameArgument implements HandlerMethodArgumentResolver {

    private final List<FramePart> parts;

    FrameArgument(List<FramePart> parts) {
        this.parts = parts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return frame(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /// The frame of the page that a request asks for.
    public Frame frame(HttpServletRequest request) {
        Texts texts = Texts.in(RequestContextUtils.getLocale(request));
        var builder = new Frame.Builder(texts, path(request), csrf(request));
        parts.forEach(part -> part.contribute(builder, request));
        notice(builder, request);
        return builder.build();
    }

    /// What a redirect carried over: a message key and its arguments, see [Notices].
    private static void notice(Frame.Builder builder, HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        if (flash != null && flash.get(Notices.KEY) instanceof String key) {
            Object[] arguments =
                    flash.get(Notices.ARGUMENTS) instanceof Object[] given ? given : new Object[0];
            builder.notice(builder.texts().text(key, arguments));
        }
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }
}
