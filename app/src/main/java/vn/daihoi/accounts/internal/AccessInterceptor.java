package vn.daihoi.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Open;

import java.util.Map;

/// Asks [Access] before any handler of ours runs; a handler that does not say what it needs is
/// refused.
@Component
public class AccessInterceptor implements HandlerInterceptor {

    private final Access access;
    private final Campaigns campaigns;
    private final Viewers viewers;

    AccessInterceptor(Access access, Campaigns campaigns, Viewers viewers) {
        this.access = access;
        this.campaigns = campaigns;
        this.viewers = viewers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(method, request);
            // Asked now, while the session is at hand: otherwise the end of every request would
            // read
            // it once more, to learn this.
            request.isRequestedSessionIdValid();
            KeptForm.forgetSent(request);
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("vn.daihoi");
    }

    private void check(HandlerMethod method, HttpServletRequest request) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null) {
            require(needs.value(), viewers.signedIn(), request);
        } else if (method.hasMethodAnnotation(SignedIn.class)) {
            viewers.signedIn();
            target(request);
        } else if (!method.hasMethodAnnotation(Open.class)) {
            throw new NotAllowed();
        }
    }

    private void require(Permission permission, Viewer viewer, HttpServletRequest request) {
        boolean allowed =
                switch (target(request)) {
                    case CampaignUnit unit -> access.may(viewer, permission, unit);
                    case Campaign campaign ->
                            !access.branches(viewer, permission, campaign.id()).isEmpty();
                    case null, default -> access.mayAnywhere(viewer, permission);
                };
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    /// The unit that the address names, else the campaign, else null; kept for the handler's
    /// arguments.
    private @Nullable Object target(HttpServletRequest request) {
        @SuppressWarnings("unchecked")
        var variables =
                (Map<String, String>)
                        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String code = variables == null ? null : variables.get("campaign");
        if (variables == null || code == null) {
            // The menu of pages outside of any campaign still leads into the newest one.
            campaigns.all().stream()
                    .findFirst()
                    .ifPresent(newest -> request.setAttribute(Campaign.class.getName(), newest));
            return null;
        }
        String unit = variables.get("unit");
        return unit == null ? campaign(code, request) : unit(code, unit, request);
    }

    private Campaign campaign(String code, HttpServletRequest request) {
        Campaign campaign = campaigns.byCode(code).orElseThrow(NotThere::new);
        request.setAttribute(Campaign.class.getName(), campaign);
        return campaign;
    }

    private CampaignUnit unit(String campaign, String code, HttpServletRequest request) {
        var place = campaigns.place(campaign, code).orElseThrow(NotThere::new);
        request.setAttribute(Campaign.class.getName(), place.campaign());
        request.setAttribute(CampaignUnit.class.getName(), place.unit());
        return place.unit();
    }
}
