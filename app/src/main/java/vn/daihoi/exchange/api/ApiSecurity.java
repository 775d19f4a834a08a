package vn.daihoi.exchange.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.daihoi.exchange.internal.AccessTokens;
import vn.daihoi.exchange.internal.RequestRate;

/// The outer gate of the API: a token instead of a session, so there is no cookie that another site
/// could misuse, and no form token. What its owner may do is decided where it is for pages.
@Configuration
@ConditionalOnWebApplication
class ApiSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain apiGate(
            HttpSecurity http, AccessTokens tokens, RequestRate rate, ProblemAnswers problems)
            throws Exception {
        return http.securityMatcher(ApiPaths.ROOT + "/**")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OpenApiDocument.PATH)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(
                        new TokenFilter(tokens, rate, problems),
                        AnonymousAuthenticationFilter.class)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint((request, response, _) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(request, response, Problem.NO_TOKEN);
                        }))
                .build();
    }

    @Configuration
    @ConditionalOnWebApplication
    static class Gate implements WebMvcConfigurer {

        /// After rights are checked: only then it is known which unit the request is about.
        private static final int AFTER_RIGHTS = 100;

        private final TokenLimits limits;

        Gate(TokenLimits limits) {
            this.limits = limits;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(limits)
                    .addPathPatterns(ApiPaths.ROOT + "/**")
                    .order(AFTER_RIGHTS);
        }
    }
}
