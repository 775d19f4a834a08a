package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import vn.daihoi.composition.apportion.Outcome;
import vn.daihoi.composition.apportion.Refused;
import vn.daihoi.composition.json.ApportionmentJson;
import vn.daihoi.composition.json.ApportionmentReader;
import vn.daihoi.pages.Texts;

import java.util.Locale;
import java.util.concurrent.Callable;

/// `apportion`: seats in, divided among units out, without starting the platform.
@Command(name = "apportion", mixinStandardHelpOptions = true)
final class ApportionCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin final CaseOptions options = new CaseOptions();

    @Override
    public Integer call() {
        var texts = RootCommand.texts(spec);
        return new CaseRuns(spec, options)
                .run((in, seed) -> {
                    var asked = ApportionmentReader.read(in);
                    var outcome = asked.divide(seed);
                    return new CaseRuns.Answer(
                            ApportionmentJson.of(asked, outcome), complaint(outcome, texts));
                });
    }

    private static @Nullable String complaint(Outcome outcome, Texts texts) {
        return outcome instanceof Refused refused
                ? texts.text(
                        "cli.apportion." + refused.reason().name().toLowerCase(Locale.ROOT),
                        refused.sum(),
                        refused.seats())
                : null;
    }
}
