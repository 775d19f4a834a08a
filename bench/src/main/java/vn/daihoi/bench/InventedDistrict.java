package vn.daihoi.bench;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.plans.StampPlan;

import java.util.ArrayList;
import java.util.UUID;

/// An invented district with many wards, their plans, and people at its board who may do all.
///
/// @param board the district itself, code `r`; its wards are `w1`, `w2`, …
/// @param officer one of the people, logins `nguoi0`, `nguoi1`, … with [FormSessions#PASSWORD]
record InventedDistrict(DSLContext database, CampaignUnit board, Viewer officer) {

    private static final String DAY = "2024-02-01";

    static InventedDistrict grow(
            ApplicationContext program, String code, int units, int peopleOfBoard) {
        var database = program.getBean(DSLContext.class);
        UUID campaign = UUID.randomUUID();
        UUID root = UUID.randomUUID();
        tree(database, campaign, code, root, units);
        var id = new CampaignId(campaign);
        program.getBean(StampPlan.class).stamp(id);
        String hash = program.getBean(PasswordEncoder.class).encode(FormSessions.PASSWORD);
        UUID first = people(database, root, peopleOfBoard, hash);
        return new InventedDistrict(
                database,
                program.getBean(Campaigns.class).unit(id, "r").orElseThrow(),
                new Viewer(new PersonId(first), "nguoi0", "Người thử"));
    }

    private static void tree(
            DSLContext database, UUID campaign, String code, UUID root, int units) {
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'district', ?::date)",
                root,
                DAY);
        database.execute(
                "insert into organization.campaign values (?, ?, 'Đại hội thử', 'mttq-2024-2029', '2024-2029', ?, ?::date, null, now())",
                campaign,
                code,
                root,
                DAY);
        String insert =
                "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position) ";
        database.execute(
                insert + "values (?, ?, null, 'r', 'district', 'r', 'Quận thử', 'Quận thử', 0)",
                campaign,
                root);
        database.execute(
                insert
                        + "select ?, gen_random_uuid(), ?, 'r.w' || n, 'ward', 'w' || n, 'W' || n, 'Phường thử ' || n, n from generate_series(1, ?) n",
                campaign,
                root,
                units);
    }

    /// @return key of the first
    private static UUID people(DSLContext database, UUID root, int count, String hash) {
        var people = new ArrayList<UUID>();
        for (int number = 0; number < count; number++) {
            people.add(SignedUp.add(database, root, Role.UPPER_OFFICER, "nguoi" + number, hash));
        }
        return people.getFirst();
    }
}
