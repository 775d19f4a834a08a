package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.lessons.internal.LessonCheck.OfSlate;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.reviews.LessonRule;
import vn.daihoi.reviews.LessonRules;
import vn.daihoi.slates.StructureDemand;
import vn.daihoi.slates.StructureDemands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Tells the review and the structure boards what lessons ask for.
@Component
class LearntRules implements LessonRules, StructureDemands {

    private final LessonStore store;
    private final LessonAnswerStore answers;
    private final LessonChecks checks;
    private final HeldLessons held;

    LearntRules(
            LessonStore store, LessonAnswerStore answers, LessonChecks checks, HeldLessons held) {
        this.store = store;
        this.answers = answers;
        this.checks = checks;
        this.held = held;
    }

    /// It holds in the whole branch but for the unit it was learnt at, whose congress is over.
    @Override
    public List<LessonRule> of(CampaignId campaign) {
        Map<UUID, Set<UnitId>> exempt = answers.exempt(campaign);
        var rules = new ArrayList<LessonRule>();
        for (Lesson lesson : store.adopted(campaign)) {
            if (lesson.check() instanceof OfReview check) {
                var except = new HashSet<>(exempt.getOrDefault(lesson.id(), Set.of()));
                if (lesson.learntAt() != null) {
                    except.add(lesson.learntAt());
                }
                rules.add(checks.rule(lesson, check, except));
            }
        }
        return rules;
    }

    @Override
    public List<StructureDemand> of(CampaignUnit unit) {
        var demands = new ArrayList<StructureDemand>();
        for (HeldLessons.Held each : held.of(unit)) {
            if (each.applies() && each.lesson().check() instanceof OfSlate check) {
                demands.add(checks.demand(each.lesson(), check));
            }
        }
        return demands;
    }
}
