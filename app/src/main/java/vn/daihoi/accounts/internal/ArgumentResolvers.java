package vn.daihoi.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.Set;

/// Hands [Viewer], [Campaign] and [CampaignUnit] to handlers that ask for them; the last two were
/// found by [AccessInterceptor].
@Component
public class ArgumentResolvers implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES =
            Set.of(Viewer.class, Campaign.class, CampaignUnit.class);

    private final Viewers viewers;

    ArgumentResolvers(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Viewer.class) {
            return viewers.signedIn();
        }
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        Object found =
                servletRequest == null
                        ? null
                        : servletRequest.getAttribute(parameter.getParameterType().getName());
        if (found == null) {
            throw new IllegalStateException(
                    "%s asks for a %s that its address does not name."
                            .formatted(
                                    parameter.getExecutable(),
                                    parameter.getParameterType().getSimpleName()));
        }
        return found;
    }
}
