package vn.daihoi.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

import vn.daihoi.accounts.Posted;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.FrameArgument;

import java.util.Objects;

/// Hands [Posted] to handlers; campaign and unit were found by [AccessInterceptor].
@Component
class PostedArgument implements HandlerMethodArgumentResolver {

    private final Viewers viewers;
    private final FrameArgument frames;

    PostedArgument(Viewers viewers, FrameArgument frames) {
        this.viewers = viewers;
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Posted.class;
    }

    @Override
    public Posted resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var redirect = new RedirectAttributesModelMap();
        Objects.requireNonNull(container).setRedirectModel(redirect);
        return new Posted(
                found(sent, Campaign.class),
                found(sent, CampaignUnit.class),
                viewers.signedIn(),
                SingletonSupplier.of(() -> frames.frame(sent)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                redirect);
    }

    private static <T> T found(HttpServletRequest request, Class<T> type) {
        return Objects.requireNonNull(
                type.cast(request.getAttribute(type.getName())),
                () -> "The address names no %s.".formatted(type.getSimpleName()));
    }
}
