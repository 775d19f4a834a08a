package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.pages.NotThere;

/// Tells programs why a handler refused. What is not named here reaches [ProblemAnswers].
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
class ApiFaults {

    @ExceptionHandler
    ResponseEntity<ProblemBody> refused(ApiProblem problem, HttpServletRequest request) {
        var texts = AskedLanguage.of(request);
        return ResponseEntity.status(problem.problem().status())
                .contentType(MediaType.parseMediaType(ProblemBody.TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.locale().getLanguage())
                .body(ProblemBody.of(problem, texts));
    }

    @ExceptionHandler(NotAllowed.class)
    ResponseEntity<ProblemBody> notAllowed(HttpServletRequest request) {
        return refused(ApiProblem.of(Problem.NOT_ALLOWED), request);
    }

    @ExceptionHandler(NotThere.class)
    ResponseEntity<ProblemBody> notThere(HttpServletRequest request) {
        return refused(ApiProblem.of(Problem.NOT_THERE), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> badValue(
            MethodArgumentTypeMismatchException fault, HttpServletRequest request) {
        return refused(
                ApiProblem.at(fault.getName(), Problem.BAD_VALUE, String.valueOf(fault.getValue())),
                request);
    }

    @ExceptionHandler(MissingServletRequestPartException.class)
    ResponseEntity<ProblemBody> noFile(HttpServletRequest request) {
        return refused(ApiProblem.at("file", Problem.NO_FILE), request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemBody> tooLarge(HttpServletRequest request) {
        return refused(ApiProblem.at("file", Problem.TOO_LARGE), request);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemBody> noForm(HttpServletRequest request) {
        return refused(ApiProblem.at("Content-Type", Problem.BAD_CONTENT_TYPE), request);
    }
}
