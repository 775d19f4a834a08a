package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `admin`: only a group of commands.
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        subcommands = {AdminCreateCommand.class})
final class AdminCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
