package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.daihoi.cli.CaseRuns.Answer;
import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.json.CaseReader;
import vn.daihoi.composition.json.ComposedJson;
import vn.daihoi.composition.json.LotteryJson;
import vn.daihoi.composition.lottery.Lottery;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Conflicts;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.solve.Stop;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartRefused;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `compose`: people and rules in, verdicts, repairs or conflicts out, without starting the
/// platform.
@Command(name = "compose", mixinStandardHelpOptions = true)
final class ComposeCommand implements Callable<Integer> {

    /// What is asked of a case.
    enum Action {
        CHECK,
        REPAIR,
        PROPOSE,
        CONFLICT,
        RELAX,
        ALTERNATIVES,
        LOTTERY,
        REPLACE
    }

    private static final int MOST_LISTS = 1000;

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "check|repair|propose|conflict|relax|alternatives|lottery|replace",
            descriptionKey = "cli.compose.action")
    Action action = Action.CHECK;

    @Mixin final CaseOptions options = new CaseOptions();
    @Mixin final SearchOptions search = new SearchOptions();

    @Option(names = "--count", paramLabel = "N", descriptionKey = "cli.compose.count")
    int count = 10;

    @Option(names = "--distance", paramLabel = "N", descriptionKey = "cli.compose.distance")
    int distance = 1;

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "cli.compose.person")
    @Nullable String person;

    @Override
    public Integer call() {
        if (count < 1 || count > MOST_LISTS || distance < 1) {
            throw new StartRefused(StartRefused.USAGE, "cli.compose.numbers", MOST_LISTS);
        }
        var texts = RootCommand.texts(spec);
        return new CaseRuns(spec, options).run((in, seed) -> answer(in, seed, texts));
    }

    private Answer answer(InputStream in, long seed, Texts texts) throws IOException {
        var asked = CaseReader.read(in);
        warn(asked, texts);
        var json = new ComposedJson(asked, texts.locale());
        if (action == Action.CHECK) {
            var checked = new Checker(asked).check(asked.current());
            return new Answer(
                    json.checked(checked),
                    checked.isKept() ? null : texts.text("cli.compose.not-kept"));
        }
        var limits = search.limits(seed(seed));
        var composer = new Composer(SearchOptions.solver(asked.people().size()));
        return switch (action) {
            case CHECK -> throw new IllegalStateException("check needs no search");
            case REPAIR ->
                    list(json, composer, asked, composer.repair(asked, limits, stop()), limits);
            case PROPOSE ->
                    list(json, composer, asked, composer.propose(asked, limits, stop()), limits);
            case CONFLICT -> conflict(json, composer.conflict(asked, limits, stop()));
            case RELAX -> {
                var relaxations = composer.relax(asked, limits, stop());
                yield new Answer(json.relaxations(relaxations), complaint(relaxations.status()));
            }
            case ALTERNATIVES -> {
                var lists = composer.alternatives(asked, count, distance, limits, stop());
                yield new Answer(json.alternatives(lists), complaint(lists.status()));
            }
            case LOTTERY -> {
                var drawn = Lottery.draw(asked, limits, stop());
                yield new Answer(LotteryJson.of(drawn), complaint(LotteryJson.status(drawn)));
            }
            case REPLACE -> {
                var followed = composer.replace(asked, person(asked), limits, stop());
                yield new Answer(json.replacement(followed), complaint(followed.status()));
            }
        };
    }

    /// A search is the same on each run; only a lottery that nobody could foresee is fair.
    private long seed(long drawn) {
        return options.seed == null && action != Action.LOTTERY ? Limits.usual().seed() : drawn;
    }

    /// Ctrl+C ends the process, so nothing else asks a search to stop.
    private static Stop stop() {
        return Stop.never();
    }

    /// A slip in the name of a trait would leave its rule undecided without a word.
    private void warn(Case asked, Texts texts) {
        if (!asked.people().isEmpty()) {
            CaseReader.strangeTraits(asked)
                    .forEach(trait ->
                            spec.commandLine()
                                    .getErr()
                                    .println(texts.text("cli.compose.strange", trait)));
        }
    }

    private String person(Case asked) {
        if (person == null || !asked.current().contains(person)) {
            throw new StartRefused(StartRefused.USAGE, "cli.compose.no-person");
        }
        return person;
    }

    private Answer list(
            ComposedJson json, Composer composer, Case asked, Composed composed, Limits limits) {
        Conflicts why =
                composed.status() == Status.INFEASIBLE
                        ? composer.conflict(asked, limits, stop())
                        : null;
        return new Answer(json.composed(composed, why), complaint(composed.status()));
    }

    private Answer conflict(ComposedJson json, Conflicts conflicts) {
        return new Answer(json.conflicts(conflicts), complaint(conflicts.status()));
    }

    private @Nullable String complaint(Status status) {
        return status.hasList()
                ? null
                : RootCommand.texts(spec)
                        .text("cli.compose." + status.name().toLowerCase(Locale.ROOT));
    }
}
