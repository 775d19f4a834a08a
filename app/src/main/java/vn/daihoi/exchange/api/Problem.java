package vn.daihoi.exchange.api;

import org.springframework.http.HttpStatus;

import java.util.Arrays;
import java.util.Locale;

/// What may be wrong with a request of a program. The code is public and never changes its meaning.
enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    BAD_VALUE(HttpStatus.BAD_REQUEST),
    BAD_CURSOR(HttpStatus.BAD_REQUEST),
    BAD_KEY(HttpStatus.BAD_REQUEST),
    NO_TOKEN(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    TOKEN_READS_ONLY(HttpStatus.FORBIDDEN),
    OTHER_BRANCH(HttpStatus.FORBIDDEN),
    NOT_THERE(HttpStatus.NOT_FOUND),
    NO_SUCH_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /// the unit did not get the paper, so it has nothing to acknowledge
    NOT_HANDED_DOWN(HttpStatus.CONFLICT),
    WITHDRAWN(HttpStatus.CONFLICT),
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    BAD_CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    OTHER_REQUEST_WITH_KEY(HttpStatus.UNPROCESSABLE_CONTENT),
    NO_FILE(HttpStatus.UNPROCESSABLE_CONTENT),
    UNREADABLE_FILE(HttpStatus.UNPROCESSABLE_CONTENT),
    UNREADABLE_MESSAGE(HttpStatus.UNPROCESSABLE_CONTENT),
    LONG_NOTE(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    /// The first that goes with a status of the server itself.
    static Problem of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status.value() == status)
                .findFirst()
                .orElse(status >= 500 ? FAULT : BAD_REQUEST);
    }

    HttpStatus status() {
        return status;
    }

    /// As it stands in answers, for instance `not-there`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of the text that says what is wrong; with `.cure` behind it, what to do.
    String messageKey() {
        return "exchange.problem." + code();
    }
}
