package vn.daihoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.daihoi.Application;
import vn.daihoi.audit.AuditChain;
import vn.daihoi.audit.AuditChain.Verdict;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Server;
import vn.daihoi.platform.Verifiable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `verify`: proves that the audit chain and all other stores hold what was put in.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", descriptionKey = "cli.serve.data", paramLabel = "DIR")
    Path data = Path.of("data");

    @Override
    public Integer call() {
        try (Server server = Server.startQuietly(Application.class, data)) {
            boolean whole = chain(server.context().getBean(AuditChain.class).verify());
            List<Boolean> sound =
                    server.context()
                            .getBeanProvider(Verifiable.class)
                            .orderedStream()
                            .filter(store -> !(store instanceof AuditChain))
                            .map(this::store)
                            .toList();
            return whole && !sound.contains(false) ? 0 : 1;
        }
    }

    private boolean chain(Verdict verdict) {
        if (verdict.isWhole()) {
            say("cli.verify.audit.whole", Long.toString(verdict.entries()), verdict.head());
        }
        if (verdict.gaps() > 0) {
            say("cli.verify.audit.gaps", Long.toString(verdict.gaps()));
        }
        for (var fault : verdict.faults()) {
            say(
                    "cli.verify.audit."
                            + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Long.toString(fault.first()),
                    Long.toString(fault.last()));
        }
        return verdict.isWhole();
    }

    private boolean store(Verifiable store) {
        List<String> problems = store.problems();
        if (problems.isEmpty()) {
            say("cli.verify.sound", store.name());
        }
        problems.forEach(problem -> say("cli.verify.damaged", store.name(), problem));
        return problems.isEmpty();
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(texts().text(key, arguments));
    }

    private Texts texts() {
        String language = spec.root().userObject() instanceof RootCommand root ? root.lang : "vi";
        return Texts.in(language.equals("en") ? Locale.ENGLISH : Texts.VIETNAMESE);
    }
}
