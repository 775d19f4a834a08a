package vn.daihoi.pages;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import templates.Templates;

import java.io.IOException;
import java.util.List;

/// The page for whatever went wrong: not there, not allowed, too large, or a fault with an incident
/// number that the log knows.
@Controller
class FaultPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(FaultPages.class);

    private final Templates templates;
    private final List<ProgramFaults> programs;

    FaultPages(Templates templates, List<ProgramFaults> programs) {
        this.templates = templates;
        this.programs = programs;
    }

    /// @return null when a program was answered
    @Open
    @RequestMapping("/error")
    @Nullable JteModel show(Frame frame, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = status(request);
        response.setStatus(status);
        String incident = status >= 500 ? incident(request) : "";
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        for (ProgramFaults program : programs) {
            if (program.isFor(path)) {
                program.write(request, response, status, incident);
                return null;
            }
        }
        return templates.pagesFault(frame, kind(status), incident);
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : 404;
    }

    /// Suffix of the message keys `pages.fault.<kind>.title` and `.text`.
    private static String kind(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404, 405 -> "not-found";
            case 413 -> "too-large";
            case 422 -> "not-done";
            default -> status >= 500 ? "fault" : "bad-request";
        };
    }

    /// Writes the fault to the log once, under a number that the page shows too. No query: it may
    /// hold what a person typed.
    private static String incident(HttpServletRequest request) {
        String incident = Incident.number();
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        log.error(
                "Incident {} at {}",
                incident,
                path,
                fault instanceof Throwable thrown ? thrown : null);
        return incident;
    }
}
