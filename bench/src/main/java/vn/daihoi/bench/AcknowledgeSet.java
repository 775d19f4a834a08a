package vn.daihoi.bench;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.StampPlan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// An invented country of 11,000 communes with their plans, papers handed down to all of them, and
/// people who may acknowledge.
///
/// @param units communes
/// @param papers in the order in which they are acknowledged; the first and the second are evidence
///   for steps
record AcknowledgeSet(
        DSLContext database,
        Path data,
        List<CampaignUnit> units,
        List<UUID> papers,
        List<UUID> people) {

    static final String CAMPAIGN = "ca-nuoc";
    private static final int COMMUNES = 11_000;
    private static final String DAY = "2024-02-01";

    /// @param acknowledgements how many must be possible
    static AcknowledgeSet grow(
            ApplicationContext program, Path data, int acknowledgements, int people) {
        var database = program.getBean(DSLContext.class);
        UUID campaign = UUID.randomUUID();
        UUID root = UUID.randomUUID();
        tree(database, campaign, root);
        program.getBean(StampPlan.class).stamp(new CampaignId(campaign));
        var papers =
                Stream.iterate(1, number -> number + 1)
                        .limit(acknowledgements / COMMUNES + 1)
                        .map(number -> paper(database, campaign, root, number))
                        .toList();
        database.execute("vacuum analyze");
        var campaigns = program.getBean(Campaigns.class);
        var units =
                campaigns.children(
                        campaigns
                                .unit(campaigns.byCode(CAMPAIGN).orElseThrow().id(), "r")
                                .orElseThrow());
        return new AcknowledgeSet(
                database,
                data,
                units,
                papers,
                people(
                        database,
                        root,
                        people,
                        program.getBean(PasswordEncoder.class).encode(FormSessions.PASSWORD)));
    }

    private static void tree(DSLContext database, UUID campaign, UUID root) {
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'district', ?::date)",
                root,
                DAY);
        database.execute(
                "insert into organization.campaign values (?, ?, 'Cả nước', 'mttq-2024-2029', '2024-2029', ?, ?::date, null, now())",
                campaign,
                CAMPAIGN,
                root,
                DAY);
        String insert =
                "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position) ";
        database.execute(
                insert + "values (?, ?, null, 'r', 'district', 'r', 'Cả nước', 'Cả nước', 0)",
                campaign,
                root);
        database.execute(
                insert
                        + "select ?, gen_random_uuid(), ?, 'r.w' || n, 'ward', 'w' || n, 'W' || n, 'Phường thử ' || n, n from generate_series(1, ?) n",
                campaign,
                root,
                COMMUNES);
    }

    /// The first is a Party committee's, the others are the Front's.
    private static UUID paper(DSLContext database, UUID campaign, UUID root, int number) {
        UUID id = UUID.randomUUID();
        boolean party = number == 1;
        database.execute(
                "insert into directives.paper (id, campaign_id, unit_id, form, number, type, type_name, issuer_code, written, series, issuer, issued_on, abstract, urgency, own, registered_by_name, registered_at)"
                        + " values (?, ?, ?, ?, ?, 'HD', 'Hướng dẫn', 'MTTQ-BTT', ?, '2024', 'Cơ quan cấp trên', ?::date, 'Tổ chức Đại hội', 'normal', true, 'Người thử', now())",
                id,
                campaign,
                root,
                party ? "party" : "state",
                number,
                number + "/HD-MTTQ-BTT",
                DAY);
        database.execute(
                "insert into directives.delivery (paper_id, unit_id, campaign_id, level, has_account, delivered_at)"
                        + " select ?, unit_id, campaign_id, level, true, now() from organization.campaign_unit where campaign_id = ? and level = 'ward'",
                id,
                campaign);
        return id;
    }

    private static List<UUID> people(
            DSLContext database, UUID root, int count, String passwordHash) {
        var people = new ArrayList<UUID>();
        for (int number = 0; number < count; number++) {
            people.add(
                    SignedUp.add(
                            database, root, Role.UNIT_OFFICER, "nguoi" + number, passwordHash));
        }
        return people;
    }

    CampaignUnit unit(int number) {
        return units.get(number % units.size());
    }

    UUID paper(int number) {
        return papers.get(number / units.size());
    }

    UUID person(int worker) {
        return people.get(worker);
    }

    /// What the acknowledgements left for later and nobody has dealt with yet: evidence for steps,
    /// entries of the log that the chain does not hold.
    static long waiting(DSLContext database) {
        return Objects.requireNonNull(
                database.fetchSingle(
                                """
                                select (select count(*) from plans.evidence_waiting)
                                    + (select count(*) from audit.entry e where not exists (select from audit.seal s where s.seq = e.seq))
                                """)
                        .get(0, Long.class));
    }
}
