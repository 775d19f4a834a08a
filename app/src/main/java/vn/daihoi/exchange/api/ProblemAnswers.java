package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.pages.ProgramFaults;

import java.io.IOException;

/// Tells programs what went wrong before or beside the handlers.
@Component
class ProblemAnswers implements ProgramFaults {

    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean isFor(String path) {
        return path.startsWith(ApiPaths.ROOT + "/");
    }

    @Override
    public void write(
            HttpServletRequest request, HttpServletResponse response, int status, String incident)
            throws IOException {
        write(request, response, Problem.of(status), incident.isEmpty() ? null : incident);
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        write(request, response, problem, null);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Problem problem,
            @Nullable String incident)
            throws IOException {
        var texts = AskedLanguage.of(request);
        response.setStatus(problem.status().value());
        response.setContentType(ProblemBody.TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.locale().getLanguage());
        response.getOutputStream()
                .write(json.writeValueAsBytes(ProblemBody.of(problem, texts, incident)));
    }
}
