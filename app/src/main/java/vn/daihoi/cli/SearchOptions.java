package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Solver;
import vn.daihoi.platform.StartRefused;

import java.time.Duration;
import java.util.regex.Pattern;

/// What every command takes that searches: how long at most.
final class SearchOptions {

    @Option(
            names = "--time",
            paramLabel = "10s",
            descriptionKey = "cli.search.time",
            converter = Span.class)
    @Nullable Duration time;

    Limits limits(long seed) {
        var usual = Limits.usual().withSeed(seed);
        // who gives a time wants it used; the usual effort would end a long search before
        return time == null
                ? usual
                : usual.withTime(time).withEffort(Math.max(usual.effort(), time.toSeconds()));
    }

    /// A solver for so many people; small cases need no natives.
    ///
    /// @throws StartRefused if this machine cannot run one
    static Solver solver(int people) {
        return Natives.load().solver(people).orElseGet(SearchOptions::solver);
    }

    /// @throws StartRefused if this machine cannot run the solver
    static Solver solver() {
        return switch (Natives.load()) {
            case Natives.Loaded(var solver) -> solver;
            case Natives.Absent(var reason) ->
                    throw new StartRefused(StartRefused.FAULT, "cli.search.no-solver", reason);
        };
    }

    /// Reads `10s`, `500ms`, `2m`.
    static final class Span implements ITypeConverter<Duration> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,6})(ms|s|m)");

        @Override
        public Duration convert(String value) {
            var form = FORM.matcher(value);
            if (!form.matches()) {
                throw new TypeConversionException("'" + value + "': 10s, 500ms, 2m");
            }
            long amount = Long.parseLong(form.group(1));
            return switch (form.group(2)) {
                case "ms" -> Duration.ofMillis(amount);
                case "s" -> Duration.ofSeconds(amount);
                default -> Duration.ofMinutes(amount);
            };
        }
    }
}
