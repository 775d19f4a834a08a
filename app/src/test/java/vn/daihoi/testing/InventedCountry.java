package vn.daihoi.testing;

import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.UUID;

/// An invented tree of three levels, written by the database itself: the country, communes, and
/// residential committees below each.
public final class InventedCountry {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private InventedCountry() {}

    /// @param code of its campaign
    /// @param committees below each commune
    /// @return the unit at the top, whose code is `r`
    public static UUID grow(DSLContext database, String code, int communes, int committees) {
        UUID root = UUID.randomUUID();
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'city', ?)",
                root,
                DAY);
        UUID campaign = UUID.randomUUID();
        database.execute(
                "insert into organization.campaign values (?, ?, 'Cả nước', 'mttq-2024-2029', '2024-2029', ?, ?, null, now())",
                campaign,
                code,
                root,
                DAY);
        insert(database, campaign, "select ?::uuid, null::uuid, 'r', 'city', 'r', 0", root);
        insert(
                database,
                campaign,
                "select gen_random_uuid(), ?::uuid, 'r.w' || n, 'ward', 'w' || n, n from generate_series(1, "
                        + communes
                        + ") n",
                root);
        insert(
                database,
                campaign,
                "select gen_random_uuid(), u.unit_id, u.path || '.k' || n, 'residential', u.code || '-k' || n, n from organization.campaign_unit u, generate_series(1, "
                        + committees
                        + ") n where u.level = 'ward' and u.campaign_id = ?::uuid",
                campaign);
        database.execute("analyze organization.campaign_unit");
        return root;
    }

    private static void insert(DSLContext database, UUID campaign, String units, UUID argument) {
        database.execute(
                "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, congress_ordinal, position) select '"
                        + campaign
                        + "'::uuid, id, parent, path, level, code, code, 'Đơn vị ' || code, null, position from ("
                        + units
                        + ") u (id, parent, path, level, code, position)",
                argument);
    }
}
