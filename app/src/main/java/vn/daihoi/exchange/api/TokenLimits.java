package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.exchange.internal.Bearer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Open;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A token may be narrower than the rights of its owner: it may only read, or only work in one
/// branch.
@Component
class TokenLimits implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Access access;
    private final Campaigns campaigns;

    TokenLimits(Access access, Campaigns campaigns) {
        this.access = access;
        this.campaigns = campaigns;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !method.hasMethodAnnotation(Open.class)) {
            check(request, bearer());
        }
        return true;
    }

    static Bearer bearer() {
        return Bearer.current().orElseThrow(() -> ApiProblem.of(Problem.NO_TOKEN));
    }

    private void check(HttpServletRequest request, Bearer bearer) {
        if (!bearer.mayWrite() && !READING.contains(request.getMethod())) {
            throw ApiProblem.of(Problem.TOKEN_READS_ONLY);
        }
        if (request.getAttribute(CampaignUnit.class.getName()) instanceof CampaignUnit unit
                && !reaches(bearer, unit)) {
            throw ApiProblem.of(Problem.OTHER_BRANCH);
        }
    }

    private boolean reaches(Bearer bearer, CampaignUnit unit) {
        UnitId branch = bearer.branch();
        return branch == null
                || campaigns.unit(unit.campaign(), branch).filter(unit::isWithin).isPresent();
    }

    /// Tops of the branches of a campaign in which the bearer may look; none inside another.
    List<CampaignUnit> branches(Bearer bearer, Campaign campaign) {
        var all = access.branches(bearer.viewer(), Permission.VIEW_PROGRESS, campaign.id());
        UnitId branch = bearer.branch();
        if (branch == null) {
            return all;
        }
        return campaigns.unit(campaign.id(), branch).stream()
                .flatMap(only -> all.stream().flatMap(top -> narrower(top, only)))
                .toList();
    }

    private static Stream<CampaignUnit> narrower(CampaignUnit top, CampaignUnit only) {
        if (only.isWithin(top)) {
            return Stream.of(only);
        }
        return top.isWithin(only) ? Stream.of(top) : Stream.empty();
    }
}
