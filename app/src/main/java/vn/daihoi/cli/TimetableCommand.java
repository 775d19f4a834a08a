package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.daihoi.composition.json.TimetableJson;
import vn.daihoi.composition.json.TimetableReader;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.composition.timetable.Reason;
import vn.daihoi.composition.timetable.TimetableOutcome;
import vn.daihoi.composition.timetable.Timetabling;
import vn.daihoi.pages.Texts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `timetable`: congresses in, their half-days and who goes there out, without starting the
/// platform.
@Command(name = "timetable", mixinStandardHelpOptions = true)
final class TimetableCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin final CaseOptions options = new CaseOptions();
    @Mixin final SearchOptions search = new SearchOptions();

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "cli.timetable.workers")
    int workers = 1;

    @Override
    public Integer call() {
        var texts = RootCommand.texts(spec);
        return new CaseRuns(spec, options).run((in, seed) -> answer(in, seed, texts));
    }

    private CaseRuns.Answer answer(InputStream in, long seed, Texts texts) throws IOException {
        var asked = TimetableReader.read(in);
        var limits = search.limits(seed).withWorkers(Math.max(1, workers));
        var outcome = new Timetabling(SearchOptions.solver()).make(asked, limits, Stop.never());
        return new CaseRuns.Answer(TimetableJson.of(asked, outcome), complaint(outcome, texts));
    }

    private static @Nullable String complaint(TimetableOutcome outcome, Texts texts) {
        if (outcome.status().hasList()) {
            return null;
        }
        return outcome.status() == Status.UNKNOWN
                ? texts.text("cli.timetable.unknown")
                : texts.text(
                        "cli.timetable.infeasible",
                        outcome.clash().stream()
                                .map(reason -> words(reason, texts))
                                .collect(Collectors.joining("; ")));
    }

    private static String words(Reason reason, Texts texts) {
        return switch (reason) {
            case Reason.Held(String congress, int slots) ->
                    texts.text("cli.timetable.held", congress, slots);
            case Reason.Shared(var kind, var ids, long needed, long free) ->
                    texts.text(
                            "cli.timetable.shared." + kind.name().toLowerCase(Locale.ROOT),
                            String.join(", ", ids),
                            needed,
                            free);
            case Reason.Gap(int days) -> texts.text("cli.timetable.gap", days);
        };
    }
}
