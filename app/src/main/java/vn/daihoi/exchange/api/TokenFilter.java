package vn.daihoi.exchange.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.daihoi.exchange.internal.AccessTokens;
import vn.daihoi.exchange.internal.Bearer;
import vn.daihoi.exchange.internal.RequestRate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Finds out by the token who sends a request.
class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;
    private final RequestRate rate;
    private final ProblemAnswers problems;

    TokenFilter(AccessTokens tokens, RequestRate rate, ProblemAnswers problems) {
        this.tokens = tokens;
        this.rate = rate;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Bearer> bearer = secret(request).flatMap(tokens::holder);
        long wait = bearer.map(Bearer::token).map(rate::wait).orElse(0L);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            problems.write(request, response, Problem.TOO_MANY_REQUESTS);
            return;
        }
        bearer.ifPresent(TokenFilter::signIn);
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    /// For this request only: the next one brings its token again.
    private static void signIn(Bearer bearer) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(bearer.viewer(), null, List.of());
        authentication.setDetails(bearer);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
