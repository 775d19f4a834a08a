package vn.daihoi.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartRefused;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Runs one command and gives its exit code: 0 done, 1 done with errors found, 2 wrong use or
/// unreadable input, 3 a fault.
public final class CommandLineTool {

    private CommandLineTool() {}

    public static int run(String... args) {
        hush();
        Texts texts = Texts.in(language(args));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return commandLine(texts).setOut(out).setErr(err).execute(args);
    }

    /// Until the platform sets up its own log, libraries say on the console only what a person
    /// should know.
    private static void hush() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
                instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.WARN);
        }
    }

    static CommandLine commandLine(Texts texts) {
        var commandLine =
                new CommandLine(new RootCommand())
                        .setResourceBundle(new TextsBundle(texts))
                        .setExecutionExceptionHandler(faults(texts))
                        .setParameterExceptionHandler(wrongUse(texts))
                        .setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }

    /// The language is needed before the line is parsed, for the words of a parse error.
    private static Locale language(String... args) {
        int at = Arrays.asList(args).indexOf("--lang");
        boolean english =
                Arrays.asList(args).contains("--lang=en")
                        || (at >= 0 && at + 1 < args.length && args[at + 1].equals("en"));
        return english ? Locale.ENGLISH : Texts.VIETNAMESE;
    }

    private static IExecutionExceptionHandler faults(Texts texts) {
        return (exception, commandLine, _) -> {
            if (exception instanceof StartRefused refused) {
                commandLine.getErr().println(texts.text(refused.key(), refused.arguments()));
                return refused.exitCode();
            }
            LoggerFactory.getLogger(CommandLineTool.class).error("Command failed", exception);
            commandLine.getErr().println(texts.text("cli.fault"));
            return StartRefused.FAULT;
        };
    }

    private static IParameterExceptionHandler wrongUse(Texts texts) {
        return (exception, _) -> {
            CommandLine command = exception.getCommandLine();
            command.getErr()
                    .println(
                            texts.text(
                                    "cli.wrong-use",
                                    String.valueOf(exception.getMessage()),
                                    command.getCommandSpec().qualifiedName()));
            return StartRefused.USAGE;
        };
    }
}
