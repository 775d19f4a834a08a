package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.daihoi.Application;
import vn.daihoi.organization.RegisterFault;
import vn.daihoi.organization.RegisterOutcome;
import vn.daihoi.organization.Units;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Server;
import vn.daihoi.platform.StartRefused;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `units import`: reads a state of the register of units in.
@Command(name = "import", mixinStandardHelpOptions = true)
final class UnitsImportCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(descriptionKey = "cli.units.import.file", paramLabel = "FILE.csv")
    Path file = Path.of("");

    @Option(
            names = "--valid-from",
            required = true,
            descriptionKey = "cli.units.import.valid-from",
            paramLabel = "DATE")
    LocalDate validFrom = LocalDate.EPOCH;

    @Option(names = "--provinces-named", descriptionKey = "cli.units.import.provinces-named")
    boolean provincesNamed;

    @Option(names = "--data", descriptionKey = "cli.serve.data", paramLabel = "DIR")
    Path data = Path.of("data");

    @Override
    public Integer call() {
        Texts texts = texts();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            err().println(texts.text("cli.units.import.unreadable", file.toString()));
            return StartRefused.USAGE;
        }
        return report(read(bytes, texts), texts);
    }

    private RegisterOutcome read(byte[] bytes, Texts texts) {
        progress(texts.text("cli.units.import.starting"));
        try (Server server = Server.startQuietly(Application.class, data)) {
            progress(texts.text("cli.units.import.reading", bytes.length / 1024));
            return server.context()
                    .getBean(Units.class)
                    .read(
                            bytes,
                            validFrom,
                            provincesNamed ? Units.Coverage.PROVINCES_NAMED : Units.Coverage.WHOLE);
        }
    }

    /// On a terminal only: a script wants nothing but errors on this stream.
    private void progress(String text) {
        if (System.console() != null && System.console().isTerminal()) {
            err().println(text);
        }
    }

    private int report(RegisterOutcome outcome, Texts texts) {
        return switch (outcome) {
            case RegisterOutcome.Taken taken -> {
                spec.commandLine()
                        .getOut()
                        .println(
                                texts.text(
                                        "cli.units.import.done",
                                        taken.rows(),
                                        taken.begun(),
                                        taken.unchanged(),
                                        taken.renamed(),
                                        taken.moved(),
                                        taken.ended()));
                yield 0;
            }
            case RegisterOutcome.Faulty faulty -> {
                faulty.faults().forEach(fault -> err().println(line(fault, texts)));
                yield StartRefused.USAGE;
            }
        };
    }

    private String line(RegisterFault fault, Texts texts) {
        return file
                + ": "
                + texts.text(
                        fault.messageKey(),
                        Integer.toString(fault.row()),
                        fault.field(),
                        fault.value());
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Texts texts() {
        String language = spec.root().userObject() instanceof RootCommand root ? root.lang : "vi";
        return Texts.in(language.equals("en") ? Locale.ENGLISH : Texts.VIETNAMESE);
    }
}
