package vn.daihoi.bench;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;

import java.util.Objects;
import java.util.UUID;

/// An invented country that plays 18/09/2023: communes with their plans and a person each,
/// residential committees below them, one officer above all. Two steps are reached, two are late,
/// and one falls due in twelve days. Counts are of people who are told, and of what they are told.
///
/// @param code of the campaign
/// @param officer login of the person above, with [FormSessions#PASSWORD]
record ReminderSet(
        DSLContext database, CampaignId campaign, String code, int communes, String officer) {

    private static final String DAY = "2023-09-18";
    private static final String CONGRESS = "2024-01-15";
    private static final String UNIT =
            "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position) ";

    static ReminderSet grow(ApplicationContext program, String code, int communes, int committees) {
        var database = program.getBean(DSLContext.class);
        UUID campaign = UUID.randomUUID();
        UUID root = UUID.randomUUID();
        tree(database, campaign, root, code, communes, committees);
        program.getBean(StampPlan.class).stamp(new CampaignId(campaign));
        plan(database, campaign);
        String hash = program.getBean(PasswordEncoder.class).encode(FormSessions.PASSWORD);
        String officer = "cap-tren-" + code;
        people(database, campaign, code);
        SignedUp.add(database, root, Role.UPPER_OFFICER, officer, hash);
        database.execute("vacuum analyze");
        return new ReminderSet(database, new CampaignId(campaign), code, communes, officer);
    }

    private static void tree(
            DSLContext database,
            UUID campaign,
            UUID root,
            String code,
            int communes,
            int committees) {
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'city', ?::date)",
                root,
                DAY);
        database.execute(
                "insert into organization.campaign values (?, ?, 'Cả nước', 'mttq-2024-2029', '2024-2029', ?, ?::date, ?::date, now())",
                campaign,
                code,
                root,
                DAY,
                DAY);
        database.execute(
                UNIT + "values (?, ?, null, 'r', 'city', 'r', 'Cả nước', 'Cả nước', 0)",
                campaign,
                root);
        database.execute(
                UNIT
                        + "select ?, gen_random_uuid(), ?, 'r.w' || n, 'ward', 'w' || n, 'W' || n, 'Phường thử ' || n, n from generate_series(1, ?) n",
                campaign,
                root,
                communes);
        database.execute(
                UNIT
                        + "select campaign_id, gen_random_uuid(), unit_id, path || '.k' || n, 'residential', code || '-k' || n, 'K' || n, 'Ban công tác ' || n, n from organization.campaign_unit, generate_series(1, ?) n where campaign_id = ? and level = 'ward'",
                committees,
                campaign);
    }

    private static void plan(DSLContext database, UUID campaign) {
        database.execute(
                "update plans.unit_plan set congress_day = ?::date where campaign_id = ?",
                CONGRESS,
                campaign);
        database.execute(
                "update plans.milestone set due_on = ?::date + due_offset where campaign_id = ? and due_offset is not null",
                CONGRESS,
                campaign);
        database.execute(
                "update plans.milestone set reached_on = due_on - 2, evidence_kind = 'proof', proof = 'Văn bản số ' || number, state = 'REACHED' where campaign_id = ? and number <= 2",
                campaign);
    }

    /// One for each commune, with an address for mails. They never sign in.
    private static void people(DSLContext database, UUID campaign, String code) {
        database.execute(
                """
                with told as (
                    insert into accounts.person (id, login, name, email, created_at)
                    select unit_id, ? || '-' || code, full_name, code || '@example.org', now()
                    from organization.campaign_unit where campaign_id = ? and level = 'ward'
                    returning id)
                insert into accounts.role_grant (id, person_id, role, unit_id, granted_at)
                select gen_random_uuid(), id, 'UNIT_OFFICER', id, now() from told
                """,
                code,
                campaign);
    }

    /// Plays another day, without what else a new day does.
    void play(String day) {
        database.execute(
                "update organization.campaign set practice_date = ?::date where id = ?",
                day,
                campaign.value());
    }

    /// What was written for the people of this campaign up to now.
    ///
    /// @param twice messages of the bell beyond one a person
    record Written(long reminders, long bells, long mails, long twice) {

        Written since(Written before) {
            return new Written(
                    reminders - before.reminders,
                    bells - before.bells,
                    mails - before.mails,
                    twice - before.twice);
        }
    }

    Written written() {
        var row =
                database.fetchSingle(
                        """
                        with told as (
                            select count(*) n from notifications.notification
                            where person_id in (select person_id from reminders.reminder where campaign_id = ?)
                            group by person_id)
                        select (select count(*) from reminders.reminder where campaign_id = ?),
                            (select coalesce(sum(n), 0)::bigint from told),
                            (select count(*) from notifications.outgoing
                                where person_id in (select person_id from reminders.reminder where campaign_id = ?)),
                            (select coalesce(sum(n - 1), 0)::bigint from told)
                        """,
                        campaign.value(),
                        campaign.value(),
                        campaign.value());
        return new Written(number(row, 0), number(row, 1), number(row, 2), number(row, 3));
    }

    private static long number(Record row, int at) {
        return Objects.requireNonNull(row.get(at, Long.class));
    }
}
