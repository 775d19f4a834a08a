package vn.daihoi.accounts.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What follows on a try to sign in, and on signing out.
@Component
public class SignInEnds
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

    private final Tries tries;
    private final SecondFactor secondFactor;
    private final Audit audit;
    private final Clock clock;
    private final AuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();

    SignInEnds(Tries tries, SecondFactor secondFactor, Audit audit, Clock clock) {
        this.tries = tries;
        this.secondFactor = secondFactor;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Sessions.mark(request);
        audit.record(Act.of("accounts.sign-in.done").object("person", id(authentication)));
        KeptForm.remember(request);
        if (KeptForm.of(request.getSession()).isPresent()) {
            response.sendRedirect("/sign-in/kept");
        } else {
            onward.onAuthenticationSuccess(request, response, authentication);
        }
    }

    private static Object id(Authentication authentication) {
        return authentication.getPrincipal() instanceof Viewer viewer
                ? viewer.id().value()
                : authentication.getName();
    }

    /// Forwards instead of redirecting while a form is kept: it travels in the page.
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        if (fault instanceof CodeNeeded needed) {
            request.getSession()
                    .setAttribute(
                            PendingCode.KEY, new PendingCode(needed.viewer(), clock.instant()));
            KeptForm.remember(request);
            response.sendRedirect("/sign-in/code");
        } else if (KeptForm.parameter(request) != null) {
            request.getRequestDispatcher("/sign-in/again").forward(request, response);
        } else {
            response.sendRedirect("/sign-in?failed");
        }
    }

    /// Who still has to give a code; empty when nobody, or when it took too long.
    public Optional<Viewer> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(PendingCode.KEY) instanceof PendingCode pending
                        && !pending.isOver(clock.instant())
                ? Optional.of(pending.viewer())
                : Optional.empty();
    }

    /// Second step of signing in; answers with a redirect when the code is right.
    ///
    /// @return whether it was right
    public boolean complete(
            Viewer viewer, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String address = request.getRemoteAddr();
        if (tries.begin(viewer.login(), address) == Tries.Verdict.LOCKED
                || !secondFactor.check(viewer.id(), code)) {
            audit.record(Act.of("accounts.sign-in.code-failed").by(viewer.login()));
            return false;
        }
        tries.succeeded(viewer.login(), address);
        enter(viewer, request, response);
        return true;
    }

    /// As the form's own filter does it: new session id, new form token, then the context.
    private void enter(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of());
        request.getSession().removeAttribute(PendingCode.KEY);
        new ChangeSessionIdAuthenticationStrategy()
                .onAuthentication(authentication, request, response);
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication != null) {
            audit.record(Act.of("accounts.sign-in.ended").object("person", id(authentication)));
        }
    }
}
