package vn.daihoi.plans.internal;

import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.profile.Due;
import vn.daihoi.profile.Due.When.FromCongress;
import vn.daihoi.profile.Due.When.OnDay;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.Profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Service
class StampCampaign implements StampPlan {

    private static final String UNITS =
            """
            insert into plans.unit_plan (campaign_id, unit_id, level, ancestors)
            select {0}, unit_id, level, string_to_array(ancestors, ',')::uuid[]
            from unnest({1}, {2}, {3}) as u (unit_id, level, ancestors)
            on conflict do nothing
            """;

    private static final String MILESTONES =
            """
            insert into plans.milestone (campaign_id, unit_id, step, number, due_on, due_offset, due_soon_days, state)
            select u.campaign_id, u.unit_id, s.step, s.number, d.due_on, s.due_offset, s.due_soon_days,
                plans.state_of(d.due_on, s.due_soon_days, null, null, {7})
            from plans.unit_plan u
            join unnest({1}, {2}, {3}, {4}, {5}, {6}) as s (level, step, number, day, due_offset, due_soon_days) on s.level = u.level
            cross join lateral (select coalesce(s.day, u.congress_day + s.due_offset) as due_on) d
            where u.campaign_id = {0}
            on conflict do nothing
            """;

    /// One step of one level.
    private record Stamp(
            String level,
            String step,
            int number,
            @Nullable LocalDate day,
            @Nullable Integer offset,
            int soonDays) {}

    private final DSLContext database;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final RollUps rollUps;
    private final PlanDay planDay;
    private final Audit audit;

    StampCampaign(
            DSLContext database,
            Campaigns campaigns,
            CampaignProfiles profiles,
            RollUps rollUps,
            PlanDay planDay,
            Audit audit) {
        this.database = database;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.rollUps = rollUps;
        this.planDay = planDay;
        this.audit = audit;
    }

    @Override
    @Transactional
    public int stamp(CampaignId id) {
        planDay.lock(id);
        Campaign campaign = campaigns.get(id);
        LocalDate today = campaigns.today(id);
        planDay.begin(id, today);
        List<Stamp> stamps = stamps(profiles.of(campaign));
        insertUnits(campaign, stamps.stream().map(Stamp::level).collect(Collectors.toSet()));
        int added = insertMilestones(id, stamps, today);
        // Counting 200,000 rows that the planner takes for none would be slow.
        database.execute("analyze plans.unit_plan, plans.milestone");
        rollUps.recount(id);
        database.execute("analyze plans.roll_up, plans.branch");
        audit.record(Act.of("plans.plan.stamp").in(id.value()).after(Map.of("milestones", added)));
        return added;
    }

    private static List<Stamp> stamps(Profile profile) {
        var stamps = new ArrayList<Stamp>();
        for (Milestone milestone : profile.milestones()) {
            for (String level : milestone.levels()) {
                stamps.add(stamp(milestone, level));
            }
        }
        return stamps;
    }

    private static Stamp stamp(Milestone milestone, String level) {
        Due due = milestone.due(level).orElse(null);
        if (due == null) {
            return new Stamp(level, milestone.id(), milestone.number(), null, null, 0);
        }
        return switch (due.when()) {
            case OnDay(var day) ->
                    new Stamp(
                            level,
                            milestone.id(),
                            milestone.number(),
                            day,
                            null,
                            due.dueSoonDays());
            case FromCongress(var days) ->
                    new Stamp(
                            level,
                            milestone.id(),
                            milestone.number(),
                            null,
                            days,
                            due.dueSoonDays());
        };
    }

    private void insertUnits(Campaign campaign, Set<String> levels) {
        CampaignUnit root = campaigns.unit(campaign.id(), campaign.root()).orElseThrow();
        List<CampaignUnit> branch = campaigns.branch(root);
        Map<UnitId, String> ancestors = ancestors(branch);
        List<CampaignUnit> planned =
                branch.stream().filter(unit -> levels.contains(unit.level())).toList();
        database.execute(
                UNITS,
                DSL.val(campaign.id().value()),
                DSL.val(planned.stream().map(unit -> unit.id().value()).toArray(UUID[]::new)),
                texts(planned, CampaignUnit::level),
                texts(planned, unit -> ancestors.getOrDefault(unit.id(), "")));
    }

    /// Keys of the units above each, from the top down, joined by commas.
    private static Map<UnitId, String> ancestors(List<CampaignUnit> branch) {
        var ancestors = new HashMap<UnitId, String>();
        for (CampaignUnit unit : branch) {
            UnitId parent = unit.parent();
            String above = parent == null ? null : ancestors.get(parent);
            if (parent == null || above == null) {
                ancestors.put(unit.id(), "");
            } else {
                ancestors.put(
                        unit.id(),
                        above.isEmpty() ? "" + parent.value() : above + "," + parent.value());
            }
        }
        return ancestors;
    }

    private int insertMilestones(CampaignId campaign, List<Stamp> stamps, LocalDate today) {
        return database.execute(
                MILESTONES,
                DSL.val(campaign.value()),
                texts(stamps, Stamp::level),
                texts(stamps, Stamp::step),
                DSL.val(stamps.stream().map(Stamp::number).toArray(Integer[]::new)),
                DSL.val(stamps.stream().map(Stamp::day).toArray(LocalDate[]::new)),
                DSL.val(stamps.stream().map(Stamp::offset).toArray(Integer[]::new)),
                DSL.val(stamps.stream().map(Stamp::soonDays).toArray(Integer[]::new)),
                DSL.val(today));
    }

    private static <T> Param<String[]> texts(List<T> all, Function<T, String> value) {
        return DSL.val(all.stream().map(value).toArray(String[]::new));
    }
}
