package vn.daihoi.accounts.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/// A form that comes without its token was written before the session ended: its content is kept
/// while the person signs in again. Only for forms of this very site; others are refused as ever.
@Component
class KeptForms implements AccessDeniedHandler {

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException, ServletException {
        Optional<KeptForm> form =
                fault instanceof CsrfException && isOwnForm(request)
                        ? KeptForm.from(request)
                        : Optional.empty();
        if (form.isEmpty() || response.isCommitted()) {
            refuse.handle(request, response, fault);
            return;
        }
        request.setAttribute(KeptForm.class.getName(), form.get());
        request.getRequestDispatcher("/sign-in/resume").forward(request, response);
    }

    private static boolean isOwnForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        boolean form =
                type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("multipart/form-data");
        return form
                && request.getMethod().equals("POST")
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/sign-in")
                && !request.getRequestURI().equals("/sign-out")
                && !request.getRequestURI().equals("/language")
                && isFromHere(request);
    }

    /// Browsers name the origin of every form they send; one from another site could be a trap.
    private static boolean isFromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        if (origin == null || host == null) {
            return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        }
        try {
            return host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
