package vn.daihoi.accounts.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The outer gate: who has to sign in, and headers. What a signed-in person may do is decided by
/// [AccessInterceptor].
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// Health and metrics are for the machine itself; see [LoopbackOnly].
    @Bean
    @Order(1)
    SecurityFilterChain actuator(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests ->
                        requests.anyRequest()
                                .access((_, context) -> LoopbackOnly.decide(context.getRequest())))
                .sessionManagement(session -> session.disable())
                .build();
    }

    /// Watching each of twenty filters costs every page more than the filters themselves; whole
    /// requests are still measured.
    @Bean
    SecurityObservationSettings unwatchedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignInEnds ends, KeptForms kept) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/vendor/**",
                                        "/fonts/**",
                                        "/assets/**",
                                        "/favicon.ico",
                                        "/visits-worker.js",
                                        "/visits.webmanifest",
                                        "/sign-in",
                                        "/sign-in/**",
                                        "/language",
                                        "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("login")
                                .passwordParameter("password")
                                .successHandler(ends)
                                .failureHandler(ends))
                .logout(logout ->
                        logout.logoutUrl("/sign-out")
                                .addLogoutHandler(ends)
                                .logoutSuccessUrl("/sign-in?left"))
                .exceptionHandling(faults -> faults.accessDeniedHandler(kept))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                                .referrerPolicy(
                                        policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
