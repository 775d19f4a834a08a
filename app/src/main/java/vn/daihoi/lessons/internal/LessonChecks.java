package vn.daihoi.lessons.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.lessons.internal.LessonCheck.OfSlate;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.review.Bilingual;
import vn.daihoi.reviews.Caught;
import vn.daihoi.reviews.LessonRule;
import vn.daihoi.reviews.RuleTrials;
import vn.daihoi.slates.StructureDemand;
import vn.daihoi.slates.StructureTrials;
import vn.daihoi.slates.StructureTrials.Counted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/// What the check of a lesson finds in units: were it adopted, and now.
@Component
public class LessonChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RuleTrials rules;
    private final StructureTrials structure;
    private final Plans plans;
    private final CongressDays congressDays;
    private final Campaigns campaigns;
    private final LessonNames names;

    LessonChecks(
            RuleTrials rules,
            StructureTrials structure,
            Plans plans,
            CongressDays congressDays,
            Campaigns campaigns,
            LessonNames names) {
        this.rules = rules;
        this.structure = structure;
        this.plans = plans;
        this.congressDays = congressDays;
        this.campaigns = campaigns;
        this.names = names;
    }

    /// As it would be if the lesson held. Reviews papers: takes about a second for each.
    ///
    /// @param done hears how many units are done
    Map<UnitId, Found> tried(
            Lesson lesson, LessonCheck check, List<CampaignUnit> units, IntConsumer done) {
        if (check instanceof OfReview review) {
            Campaign campaign = campaigns.get(lesson.campaign());
            LessonRule rule = rule(lesson, review, Set.of());
            var found = new HashMap<UnitId, Found>();
            for (CampaignUnit unit : units) {
                found.put(unit.id(), found(rules.tried(campaign, unit, rule)));
                done.accept(found.size());
            }
            return found;
        }
        return now(lesson, check, units);
    }

    /// As it is: reviews count as they were stored.
    public Map<UnitId, Found> now(Lesson lesson, LessonCheck check, List<CampaignUnit> units) {
        return switch (check) {
            case OfReview(var rule, _, _) -> reviewed(lesson, rule, units);
            case OfPlan plan -> planned(lesson, plan, units);
            case OfSlate slate -> seated(lesson, slate, units);
        };
    }

    private Map<UnitId, Found> reviewed(Lesson lesson, String rule, List<CampaignUnit> units) {
        var found = new HashMap<UnitId, Found>();
        rules.now(lesson.campaign(), units, Set.of(rule))
                .forEach((unit, caught) -> found.put(unit, found(caught)));
        return found;
    }

    private static Found found(Caught caught) {
        return caught.checked()
                ? caught.first().map(Found::fault).orElse(Found.CLEAN)
                : Found.NOTHING_TO_CHECK;
    }

    LessonRule rule(Lesson lesson, OfReview check, Set<UnitId> except) {
        return new LessonRule(
                lesson.unit(),
                names.of(lesson, Texts.in(Texts.VIETNAMESE)),
                check.rule(),
                check.level(),
                check.values(),
                except);
    }

    private Map<UnitId, Found> planned(Lesson lesson, OfPlan check, List<CampaignUnit> units) {
        var ids = units.stream().map(CampaignUnit::id).toList();
        Map<UnitId, LocalDate> days = congressDays.of(lesson.campaign(), ids);
        Map<UnitId, List<Milestone>> steps = plans.of(lesson.campaign(), ids);
        LocalDate today = campaigns.today(lesson.campaign());
        var found = new HashMap<UnitId, Found>();
        for (UnitId unit : ids) {
            found.put(
                    unit,
                    steps.getOrDefault(unit, List.of()).stream()
                            .filter(step -> step.step().equals(check.step()))
                            .findFirst()
                            .map(step -> planned(step, check, days.get(unit), today))
                            .orElse(Found.NOTHING_TO_CHECK));
        }
        return found;
    }

    /// Before the day nothing can be said of a step that is open.
    static Found planned(
            Milestone step, OfPlan check, @Nullable LocalDate congress, LocalDate today) {
        if (congress == null || step.state() == State.NOT_APPLICABLE) {
            return Found.NOTHING_TO_CHECK;
        }
        LocalDate last = congress.minusDays(check.days());
        LocalDate reached = step.reachedOn();
        if (reached != null) {
            return reached.isAfter(last)
                    ? fault("lessons.found.plan.late", DAY.format(reached), DAY.format(last))
                    : Found.CLEAN;
        }
        return today.isAfter(last)
                ? fault("lessons.found.plan.open", DAY.format(last))
                : Found.NOTHING_TO_CHECK;
    }

    private Map<UnitId, Found> seated(Lesson lesson, OfSlate check, List<CampaignUnit> units) {
        var found = new HashMap<UnitId, Found>();
        units.forEach(unit -> found.put(unit.id(), Found.NOTHING_TO_CHECK));
        structure
                .of(campaigns.get(lesson.campaign()), units, demand(lesson, check))
                .forEach((unit, counted) -> found.put(unit.id(), seated(counted)));
        return found;
    }

    private static Found seated(Counted counted) {
        return counted.met()
                ? Found.CLEAN
                : fault("lessons.found.slate", counted.part(), counted.chosen());
    }

    StructureDemand demand(Lesson lesson, OfSlate check) {
        return new StructureDemand(
                lesson.id(),
                check.group(),
                check.percent(),
                check.least(),
                check.most(),
                names.of(lesson, Texts.in(Texts.VIETNAMESE)));
    }

    private static Found fault(String key, Object... arguments) {
        return Found.fault(
                new Bilingual(
                        Texts.in(Texts.VIETNAMESE).text(key, arguments),
                        Texts.in(Locale.ENGLISH).text(key, arguments)));
    }
}
