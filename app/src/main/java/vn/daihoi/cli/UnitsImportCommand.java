package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.daihoi.Application;
import vn.daihoi.organization.RegisterCheck;
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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `units import`: reads a state of the register of units in.
@Command(name = "import", mixinStandardHelpOptions = true)
final class UnitsImportCommand implements Callable<Integer> {

    /// File checked, platform started, rows read in, platform ended.
    private static final int STEPS = 4;

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
        // Before the database starts, which takes seconds: a faulty row is told at once.
        List<RegisterFault> faults = RegisterCheck.faults(bytes);
        return report(
                faults.isEmpty() ? read(bytes, texts) : new RegisterOutcome.Faulty(faults), texts);
    }

    private RegisterOutcome read(byte[] bytes, Texts texts) {
        var progress = ProgressLine.atOnce(err());
        progress.at(1, STEPS, texts.text("cli.units.import.starting"));
        try (Server server = Server.startQuietly(Application.class, data)) {
            progress.at(2, STEPS, texts.text("cli.units.import.reading", bytes.length / 1024));
            RegisterOutcome outcome =
                    server.context()
                            .getBean(Units.class)
                            .read(
                                    bytes,
                                    validFrom,
                                    provincesNamed
                                            ? Units.Coverage.PROVINCES_NAMED
                                            : Units.Coverage.WHOLE);
            progress.at(3, STEPS, texts.text("cli.units.import.ending"));
            return outcome;
        } finally {
            progress.clear();
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
