package vn.daihoi.exchange.api;

import org.jspecify.annotations.Nullable;

/// A request of a program is refused. An exception, because it also undoes what the request began.
final class ApiProblem extends RuntimeException {

    private final transient Problem problem;
    private final @Nullable String field;
    private final @Nullable String words;
    private final transient Object[] arguments;

    private ApiProblem(
            Problem problem, @Nullable String field, @Nullable String words, Object... arguments) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.field = field;
        this.words = words;
        this.arguments = arguments;
    }

    static ApiProblem of(Problem problem) {
        return new ApiProblem(problem, null, null);
    }

    /// @param field parameter, header or part that is wrong
    /// @param arguments of the text
    static ApiProblem at(String field, Problem problem, Object... arguments) {
        return new ApiProblem(problem, field, null, arguments);
    }

    /// @param words what is wrong, in the language asked for
    static ApiProblem saying(String field, Problem problem, String words) {
        return new ApiProblem(problem, field, words);
    }

    Problem problem() {
        return problem;
    }

    @Nullable String field() {
        return field;
    }

    @Nullable String words() {
        return words;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
