package vn.daihoi.reviews.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reviews.LessonRule;
import vn.daihoi.reviews.LessonRules;
import vn.daihoi.reviews.internal.OwnRuleStore.Kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets a unit's board set rules otherwise than the profile, for its branch. Rights are the
/// caller's business.
@Service
public class OwnRules {

    /// Longest reason, in UTF-16 units.
    public static final int LONGEST_REASON = 500;

    private final OwnRuleStore store;
    private final Campaigns campaigns;
    private final Audit audit;
    private final ObjectProvider<LessonRules> lessons;

    OwnRules(
            OwnRuleStore store,
            Campaigns campaigns,
            Audit audit,
            ObjectProvider<LessonRules> lessons) {
        this.store = store;
        this.campaigns = campaigns;
        this.audit = audit;
        this.lessons = lessons;
    }

    /// What came of a decision.
    public enum Outcome {
        SET,
        /// it says what holds already
        UNCHANGED,
        NO_REASON,
        LONG_REASON,
        /// another decision on the rule came first
        CHANGED_BEFORE
    }

    /// A decision as people see it.
    ///
    /// @param reason empty where the unit went back to what is above it
    public record Decision(int number, OwnRule own, String reason, String by, Instant at) {}

    /// What all units and lessons of a campaign set.
    public SettingsOfCampaign of(CampaignId campaign) {
        List<Kept> kept = store.inForce(campaign);
        List<LessonRule> learnt =
                lessons.stream().flatMap(each -> each.of(campaign).stream()).toList();
        Map<UnitId, CampaignUnit> units = units(campaign, kept, learnt);
        return new SettingsOfCampaign(
                Stream.concat(
                                kept.stream().flatMap(each -> decided(each, units)),
                                learnt.stream().flatMap(each -> learnt(each, units)))
                        .toList());
    }

    private Map<UnitId, CampaignUnit> units(
            CampaignId campaign, List<Kept> kept, List<LessonRule> learnt) {
        var ids =
                Stream.concat(kept.stream().map(Kept::unit), learnt.stream().map(LessonRule::by))
                        .distinct()
                        .toList();
        return campaigns.units(campaign, ids).stream()
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
    }

    private static Stream<SettingsOfCampaign.Set> decided(
            Kept kept, Map<UnitId, CampaignUnit> units) {
        CampaignUnit unit = units.get(kept.unit());
        return unit == null
                ? Stream.empty()
                : Stream.of(new SettingsOfCampaign.Set(unit, kept.rule(), kept.own()));
    }

    private static Stream<SettingsOfCampaign.Set> learnt(
            LessonRule lesson, Map<UnitId, CampaignUnit> units) {
        CampaignUnit unit = units.get(lesson.by());
        return unit == null ? Stream.empty() : Stream.of(set(unit, lesson));
    }

    /// A lesson as it stands among what units set.
    static SettingsOfCampaign.Set set(CampaignUnit by, LessonRule lesson) {
        return new SettingsOfCampaign.Set(
                by,
                lesson.rule(),
                new OwnRule(true, lesson.level(), lesson.values()),
                lesson.lesson(),
                lesson.except());
    }

    /// The newest first; empty when the unit never set anything for the rule.
    public List<Decision> history(CampaignUnit unit, String rule) {
        return store.history(unit, rule).stream()
                .map(kept ->
                        new Decision(
                                kept.number(), kept.own(), kept.reason(), kept.by(), kept.at()))
                .toList();
    }

    /// @param rule id of a rule of the campaign's profile
    /// @param own all that shall hold from now on, allowed by the rule
    /// @param seen number of the newest decision that the person knew; 0 for none
    @Transactional
    public Outcome set(
            CampaignUnit unit, String rule, OwnRule own, int seen, String reason, Viewer by) {
        String given = reason.strip();
        if (given.isEmpty()) {
            return Outcome.NO_REASON;
        }
        if (given.length() > LONGEST_REASON) {
            return Outcome.LONG_REASON;
        }
        return decide("reviews.rule.set", unit, rule, own, seen, given, by);
    }

    /// Goes back to what the unit above or the profile says.
    @Transactional
    public Outcome reset(CampaignUnit unit, String rule, int seen, Viewer by) {
        return decide("reviews.rule.reset", unit, rule, OwnRule.NONE, seen, "", by);
    }

    private Outcome decide(
            String act,
            CampaignUnit unit,
            String rule,
            OwnRule own,
            int seen,
            String reason,
            Viewer by) {
        List<Decision> history = history(unit, rule);
        OwnRule before = history.isEmpty() ? OwnRule.NONE : history.getFirst().own();
        int newest = history.isEmpty() ? 0 : history.getFirst().number();
        if (newest != seen) {
            return Outcome.CHANGED_BEFORE;
        }
        if (before.equals(own)) {
            return Outcome.UNCHANGED;
        }
        if (!store.add(unit, rule, seen + 1, own, reason, by)) {
            return Outcome.CHANGED_BEFORE;
        }
        var after = new TreeMap<>(own.shown());
        after.put("reason", reason);
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("rule", rule)
                        .before(before.shown())
                        .after(after));
        return Outcome.SET;
    }
}
