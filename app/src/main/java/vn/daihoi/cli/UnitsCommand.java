package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `units`: only a group of commands.
@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        subcommands = {UnitsImportCommand.class})
final class UnitsCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
