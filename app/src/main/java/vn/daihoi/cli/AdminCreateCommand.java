package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.daihoi.Application;
import vn.daihoi.accounts.FirstAdministrator;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Server;
import vn.daihoi.platform.StartRefused;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `admin create`: makes an administrator and prints the link for the password.
@Command(name = "create", mixinStandardHelpOptions = true)
final class AdminCreateCommand implements Callable<Integer> {

    private static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{1,59}";

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--login",
            required = true,
            descriptionKey = "cli.admin.create.login",
            paramLabel = "LOGIN")
    String login = "";

    @Option(
            names = "--name",
            required = true,
            descriptionKey = "cli.admin.create.name",
            paramLabel = "NAME")
    String name = "";

    @Option(names = "--unit", descriptionKey = "cli.admin.create.unit", paramLabel = "CODE")
    @Nullable String unit;

    @Option(names = "--address", descriptionKey = "cli.admin.create.address", paramLabel = "URL")
    String address = "http://localhost:8080";

    @Option(names = "--data", descriptionKey = "cli.serve.data", paramLabel = "DIR")
    Path data = Path.of("data");

    @Override
    public Integer call() {
        if (!login.matches(FORM) || name.isBlank()) {
            return refuse("cli.admin.create.bad-login", login);
        }
        try (Server server = Server.startQuietly(Application.class, data)) {
            Optional<UnitId> top = Optional.ofNullable(unit).flatMap(code -> find(code, server));
            if (unit != null && top.isEmpty()) {
                return refuse("cli.admin.create.no-unit", unit);
            }
            String link = create(server.context(), top.orElse(null));
            spec.commandLine()
                    .getOut()
                    .println(
                            texts().text(
                                            "cli.admin.create.done",
                                            login.toLowerCase(Locale.ROOT),
                                            link));
            return 0;
        }
    }

    private String create(ApplicationContext context, @Nullable UnitId top) {
        return context.getBean(FirstAdministrator.class)
                .create(login, name, top, address.replaceAll("/+$", ""));
    }

    /// The newest campaign that has the code decides.
    private static Optional<UnitId> find(String code, Server server) {
        Campaigns campaigns = server.context().getBean(Campaigns.class);
        return campaigns.all().stream()
                .map(Campaign::id)
                .flatMap(campaign -> campaigns.unit(campaign, code).stream())
                .map(CampaignUnit::id)
                .findFirst();
    }

    private int refuse(String key, String value) {
        spec.commandLine().getErr().println(texts().text(key, value));
        return StartRefused.USAGE;
    }

    private Texts texts() {
        String language = spec.root().userObject() instanceof RootCommand root ? root.lang : "vi";
        return Texts.in(language.equals("en") ? Locale.ENGLISH : Texts.VIETNAMESE);
    }
}
