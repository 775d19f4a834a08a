package vn.daihoi.bench;

import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.daihoi.Application;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.HandDown;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.platform.Server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// A directive with ten requirements is handed down to a country of 34 provinces, 11,016 communes
/// and 110,160 residential committees, while somebody opens the matrix of the country again and
/// again: time until all is written, and of each page. Everything runs on this machine.
///
/// Argument: communes of a province; 324 when left out.
final class CascadeBench {

    private static final String CODE = "ca-nuoc";
    private static final String MATRIX = "/c/" + CODE + "/matrix";
    private static final int PROVINCES = 34;
    private static final int COMMUNES = 324;
    private static final int COMMITTEES = 10;
    private static final int WARM_UP = 300;
    private static final int VIEWS = 300;
    private static final int PAPERS = 4;
    private static final String DAY = "2024-02-01";
    private static final String UNIT =
            "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position) ";

    private final DSLContext database;
    private final HandDown handDown;
    private final Visitor visitor;
    private final Campaign campaign;
    private final CampaignUnit root;
    private final Viewer officer;

    private CascadeBench(Server server, int communes) throws Exception {
        this.database = server.context().getBean(DSLContext.class);
        this.handDown = server.context().getBean(HandDown.class);
        UUID top = tree(communes);
        var campaigns = server.context().getBean(Campaigns.class);
        this.campaign = campaigns.byCode(CODE).orElseThrow();
        this.root = campaigns.unit(campaign.id(), "r").orElseThrow();
        server.context().getBean(StampPlan.class).stamp(new CampaignId(campaign.id().value()));
        this.officer =
                person(
                        top,
                        server.context()
                                .getBean(PasswordEncoder.class)
                                .encode(FormSessions.PASSWORD));
        database.execute("vacuum analyze");
        this.visitor = new Visitor("http://localhost:" + server.port());
        visitor.signIn(officer.login(), FormSessions.PASSWORD);
    }

    public static void main(String[] args) throws Exception {
        int communes = args.length > 0 ? Integer.parseInt(args[0]) : COMMUNES;
        var data = Files.createTempDirectory("daihoi-cascade");
        try (var server = Server.start(Application.class, data, 0, Map.of("daihoi.demo", false))) {
            new CascadeBench(server, communes).run();
            say("load of the machine %s", Files.readString(Path.of("/proc/loadavg")).strip());
        }
        System.exit(0);
    }

    private static void say(String words, Object... figures) {
        System.out.println(words.formatted(figures));
    }

    private void run() throws Exception {
        views(WARM_UP);
        say("matrix of the country, nothing else: %s", Quantiles.of(views(VIEWS)));
        for (int number = 1; number <= PAPERS; number++) {
            handDown(number == 1 ? "warm-up" : "directive " + number, paper(number));
        }
    }

    private long[] views(int count) throws Exception {
        var times = new long[count];
        for (int view = 0; view < count; view++) {
            times[view] = view();
        }
        return times;
    }

    private long view() throws Exception {
        long start = System.nanoTime();
        var answer = visitor.get(MATRIX);
        if (answer.statusCode() != 200 || !answer.body().contains("Tỉnh thử 34")) {
            throw new IllegalStateException("The matrix answered " + answer.statusCode());
        }
        return System.nanoTime() - start;
    }

    private void handDown(String name, UUID paper) throws Exception {
        long start = System.nanoTime();
        var asked =
                handDown.ask(
                        campaign,
                        root,
                        new DirectiveId(paper),
                        Set.of("ward", "residential"),
                        List.of(),
                        null,
                        officer);
        if (!(asked instanceof HandDown.Asked.Begun)) {
            throw new IllegalStateException("Refused: " + asked);
        }
        var times = new ArrayList<Long>();
        do {
            times.add(view());
        } while (!isDone(paper));
        double took = (System.nanoTime() - start) / 1e9;
        say(
                "%s: %d deliveries in %.1f s; matrix meanwhile, %d times: %s",
                name,
                count("select count(*) from directives.delivery where paper_id = ?", paper),
                took,
                times.size(),
                Quantiles.of(times.stream().mapToLong(Long::longValue).toArray()));
    }

    private boolean isDone(UUID paper) {
        return count(
                        "select count(*) from directives.cascade where paper_id = ? and done_at is not null",
                        paper)
                > 0;
    }

    private long count(String question, UUID paper) {
        return Objects.requireNonNull(database.fetchSingle(question, paper).get(0, Long.class));
    }

    private UUID tree(int communes) {
        UUID id = UUID.randomUUID();
        UUID top = UUID.randomUUID();
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'city', ?::date)",
                top,
                DAY);
        database.execute(
                "insert into organization.campaign values (?, ?, 'Cả nước', 'mttq-2024-2029', '2024-2029', ?, ?::date, null, now())",
                id,
                CODE,
                top,
                DAY);
        database.execute(
                UNIT + "values (?, ?, null, 'r', 'city', 'r', 'Cả nước', 'Cả nước', 0)", id, top);
        below(id, "r", "district", "Tỉnh thử", PROVINCES);
        below(id, "r.%", "ward", "Xã thử", communes);
        below(id, "r.%.%", "residential", "Khu thử", COMMITTEES);
        return top;
    }

    /// Under each unit of the level that was written last.
    private void below(UUID campaign, String above, String level, String name, int count) {
        database.execute(
                UNIT
                        + "select campaign_id, gen_random_uuid(), unit_id, path || '.n' || n, ?, code || '-' || n, ? || ' ' || n, ? || ' ' || n, n from organization.campaign_unit, generate_series(1, ?) n where campaign_id = ? and path like ? and path not like ?",
                level,
                name,
                name,
                count,
                campaign,
                above,
                above + ".%");
    }

    private Viewer person(UUID unit, String hash) {
        UUID id = SignedUp.add(database, unit, Role.UPPER_OFFICER, "cap-tren", hash);
        return new Viewer(new PersonId(id), "cap-tren", "Người thử");
    }

    /// With five requirements of each level, and a day for each.
    private UUID paper(int number) {
        UUID id = UUID.randomUUID();
        database.execute(
                "insert into directives.paper (id, campaign_id, unit_id, form, number, type, type_name, issuer_code, written, series, issuer, issued_on, abstract, urgency, own, registered_by_name, registered_at)"
                        + " values (?, ?, ?, 'state', ?, 'HD', 'Hướng dẫn', 'MTTW-BTT', ?, '2024', 'Ban Thường trực', ?::date, 'Tổ chức Đại hội', 'normal', true, 'Người thử', now())",
                id,
                campaign.id().value(),
                root.id().value(),
                number,
                number + "/HD-MTTW-BTT",
                DAY);
        database.execute(
                "insert into directives.requirement (id, paper_id, position, text, level, due_on, evidence, set_by_name, set_at)"
                        + " select gen_random_uuid(), ?, n, 'Việc thứ ' || n, case when n % 2 = 0 then 'ward' else 'residential' end, ?::date + n, 'proof', 'Người thử', now() from generate_series(1, 10) n",
                id, DAY);
        return id;
    }
}
