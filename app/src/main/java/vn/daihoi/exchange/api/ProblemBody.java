package vn.daihoi.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;

/// What a program is told when its request is refused, after RFC 9457.
///
/// @param type stable name of the problem
/// @param title what is wrong, in the language asked for
/// @param detail the same with what to do
/// @param code last part of the type
/// @param field parameter, header or part that is wrong; null where it is none of them
/// @param cure what to do
/// @param incident number under which the log tells a fault; null where it does not
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        String cure,
        @Nullable String incident) {

    static final String TYPE = "application/problem+json";
    private static final String NAMES = "urn:daihoi:problem:";

    static ProblemBody of(ApiProblem refused, Texts texts) {
        Problem problem = refused.problem();
        String words = refused.words();
        String title =
                words == null ? texts.text(problem.messageKey(), refused.arguments()) : words;
        return of(problem, title, refused.field(), texts, null);
    }

    static ProblemBody of(Problem problem, Texts texts, @Nullable String incident) {
        return of(problem, texts.text(problem.messageKey(), "", ""), null, texts, incident);
    }

    private static ProblemBody of(
            Problem problem,
            String title,
            @Nullable String field,
            Texts texts,
            @Nullable String incident) {
        String cure = texts.text(problem.messageKey() + ".cure");
        return new ProblemBody(
                NAMES + problem.code(),
                title,
                problem.status().value(),
                title + " " + cure,
                problem.code(),
                field,
                cure,
                incident);
    }
}
