package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.daihoi.exchange.internal.AnsweredWrites;
import vn.daihoi.exchange.internal.AnsweredWrites.Answer;
import vn.daihoi.exchange.internal.AnsweredWrites.Outcome;
import vn.daihoi.exchange.internal.AnsweredWrites.Write;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Secrets;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Does writes once for each key that their sender gives.
@Component
class ApiWrites {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern KEYS = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final AnsweredWrites writes;
    private final Answers answers;

    ApiWrites(AnsweredWrites writes, Answers answers) {
        this.writes = writes;
        this.answers = answers;
    }

    /// @param status of the answer when it is done
    /// @param content all that makes it another request, but for address and sender
    /// @param act gives what the resource is afterwards
    <T> ResponseEntity<T> once(
            HttpServletRequest request,
            CampaignUnit unit,
            int status,
            String content,
            Class<T> type,
            Supplier<T> act) {
        String operation = request.getMethod() + " " + request.getRequestURI();
        var write =
                new Write(
                        TokenLimits.bearer(),
                        key(request.getHeader(KEY)),
                        operation,
                        unit,
                        Secrets.digest(operation + "\n" + content));
        return switch (writes.once(write, () -> answer(status, act.get()))) {
            case Outcome.Done(var answer, var before) ->
                    response(answer, before, answers.read(answer.body(), type));
            case Outcome.OtherRequest() -> throw ApiProblem.at(KEY, Problem.OTHER_REQUEST_WITH_KEY);
        };
    }

    private static @Nullable String key(@Nullable String sent) {
        if (sent != null && !KEYS.matcher(sent).matches()) {
            throw ApiProblem.at(KEY, Problem.BAD_KEY);
        }
        return sent;
    }

    private Answer answer(int status, Object resource) {
        return new Answer(status, answers.tag(resource), answers.written(resource));
    }

    private static <T> ResponseEntity<T> response(Answer answer, boolean before, T body) {
        var response =
                ResponseEntity.status(answer.status())
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.ETAG, answer.etag());
        return (before ? response.header(REPLAYED, "true") : response).body(body);
    }
}
