package vn.daihoi.accounts.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Role;
import vn.daihoi.pages.Open;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;
import vn.daihoi.testing.TwoCampaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Every route that there is, asked by every role in its own and in a foreign branch, by someone
/// without a role, and by nobody. Routes that are added later are found by themselves. Those for
/// programs are asked with a token of the same person.
@PlatformTest
class EveryRouteTest {

    private static final Map<String, String> OWN = Map.of("campaign", "bai-da", "unit", "00911");
    private static final Map<String, String> NEXT_WARD =
            Map.of("campaign", "bai-da", "unit", "00912");
    private static final Map<String, String> UPWARD = Map.of("campaign", "bai-da", "unit", "911");
    private static final Map<String, String> OTHER_CAMPAIGN =
            Map.of("campaign", "go-cao", "unit", "00921");

    private static final Caller NOBODY = new Caller(request -> request, request -> request);

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired DSLContext database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private TwoCampaigns fixture;

    @BeforeEach
    void openCampaigns() {
        fixture = TwoCampaigns.in(context);
    }

    @Test
    void saysWhatItNeeds() {
        assertThat(routes()).isNotEmpty().allMatch(route -> route.marks() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void opensToARoleInItsOwnBranchExactlyWhatTheRoleAllows(Role role) {
        var who = holder(role);
        assertThat(wrong(guarded(), OWN, who, route -> allows(role, route))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesARoleInTheNextWardAndAbove(Role role) {
        var who = holder(role);
        assertThat(wrong(ofAUnit(), NEXT_WARD, who, _ -> false)).isEmpty();
        assertThat(wrong(ofAUnit(), UPWARD, who, _ -> false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesARoleInAnotherCampaign(Role role) {
        assertThat(wrong(ofACampaign(), OTHER_CAMPAIGN, holder(role), _ -> false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void opensToARoleAboveTheUnitWhatTheRoleAllows(Role role) {
        var who = caller(TestPerson.in(database, role, fixture.district().id().value()));
        assertThat(wrong(guarded(), OWN, who, route -> allows(role, route))).isEmpty();
    }

    @Test
    void refusesAPersonWithoutARole() {
        var who = caller(TestPerson.in(database));
        assertThat(wrong(guarded(), OWN, who, _ -> false)).isEmpty();
    }

    @Test
    void opensWhatIsForAllSignedInToAPersonWithoutARole() {
        var who = caller(TestPerson.in(database));
        var common =
                routes().stream()
                        .filter(route -> !route.handler().hasMethodAnnotation(Needs.class));
        assertThat(wrong(common.toList(), OWN, who, _ -> true)).isEmpty();
    }

    @Test
    void leadsNobodyToTheSignInPage() {
        var closed = routes().stream().filter(route -> !isOpen(route)).toList();
        assertThat(wrong(closed, OWN, NOBODY, _ -> false)).isEmpty();
    }

    /// The checks above would be worth nothing if a forgotten mark went unseen.
    @Test
    void isFoundAndRefusedWithoutAMark() throws Exception {
        var canary = RequestMappingInfo.paths("/canary").build();
        mapping.registerMapping(canary, new Unmarked(), Unmarked.class.getDeclaredMethod("show"));
        try {
            assertThat(routes()).anyMatch(route -> route.marks() != 1);
            var administrator = caller(TestPerson.administrator(database));
            var found = routes().stream().filter(route -> route.pattern().equals("/canary"));
            assertThat(wrong(found.toList(), OWN, administrator, _ -> false)).isEmpty();
        } finally {
            mapping.unregisterMapping(canary);
        }
    }

    static final class Unmarked {
        String show() {
            return "redirect:/";
        }
    }

    private Caller holder(Role role) {
        return caller(TestPerson.in(database, role, fixture.unit("00911").id().value()));
    }

    private Caller caller(TestPerson person) {
        return new Caller(person.signedIn(), TestPerson.bearing(person.token(database, true)));
    }

    /// One person, at a browser and through a program.
    private record Caller(RequestPostProcessor page, RequestPostProcessor program) {

        RequestPostProcessor at(Route route) {
            return route.pattern().startsWith("/api/") ? program : page;
        }
    }

    private static boolean allows(Role role, Route route) {
        Needs needs = route.handler().getMethodAnnotation(Needs.class);
        return needs != null && role.allows(needs.value());
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getValue().getBeanType().getPackageName().startsWith("vn.daihoi"))
                .flatMap(entry -> Route.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Route> guarded() {
        return routes().stream()
                .filter(route -> route.handler().hasMethodAnnotation(Needs.class))
                .toList();
    }

    private List<Route> ofAUnit() {
        return guarded().stream()
                .filter(route -> route.names("campaign") && route.names("unit"))
                .toList();
    }

    private List<Route> ofACampaign() {
        return guarded().stream().filter(route -> route.names("campaign")).toList();
    }

    /// Routes that open where they must not, refuse where they must not, or fail.
    private List<String> wrong(
            List<Route> routes, Map<String, String> variables, Caller who, Predicate<Route> opens) {
        var wrong = new ArrayList<String>();
        for (Route route : routes) {
            String answer = answer(route, variables, who);
            boolean fine = opens.test(route) ? answer.equals("open") : answer.equals("refused");
            if (!fine) {
                wrong.add(route + ": " + answer);
            }
        }
        return wrong;
    }

    private String answer(Route route, Map<String, String> variables, Caller who) {
        try {
            var response =
                    mvc.perform(
                                    request(route.method(), route.address(variables))
                                            .with(csrf())
                                            .with(who.at(route)))
                            .andReturn()
                            .getResponse();
            int status = response.getStatus();
            String to = String.valueOf(response.getRedirectedUrl());
            boolean refused =
                    status == 401
                            || status == 403
                            || (status == 302 && to.endsWith("/sign-in") && !isOpen(route));
            return refused ? "refused" : status >= 500 ? "fault " + status : "open";
        } catch (Exception e) {
            return "fault " + e;
        }
    }

    /// Pages of the sign-in itself may well lead back to its beginning.
    private static boolean isOpen(Route route) {
        return route.handler().hasMethodAnnotation(Open.class);
    }
}
