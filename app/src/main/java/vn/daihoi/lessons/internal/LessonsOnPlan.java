package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.DueReasons;
import vn.daihoi.plans.PlanNote;
import vn.daihoi.plans.PlanNotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells a unit on its plan's page which lessons it has to deal with before which step, and which
/// of them let a step fall due earlier.
@Component
class LessonsOnPlan implements PlanNotes, DueReasons {

    private final HeldLessons held;
    private final LessonNames names;
    private final CampaignProfiles profiles;
    private final Campaigns campaigns;

    LessonsOnPlan(
            HeldLessons held, LessonNames names, CampaignProfiles profiles, Campaigns campaigns) {
        this.held = held;
        this.names = names;
        this.profiles = profiles;
        this.campaigns = campaigns;
    }

    @Override
    public List<PlanNote> of(CampaignUnit unit, Texts texts) {
        return held.of(unit).stream()
                .filter(Held::isOpen)
                .map(each -> note(each.lesson(), texts))
                .toList();
    }

    private PlanNote note(Lesson lesson, Texts texts) {
        String step = lesson.step();
        String name = names.of(lesson, texts);
        String line =
                step == null
                        ? texts.text("lessons.note.congress", name, lesson.text().title())
                        : texts.text(
                                "lessons.note.step",
                                name,
                                lesson.text().title(),
                                profiles.of(campaigns.get(lesson.campaign()))
                                        .milestoneName(step, texts.locale()));
        return new PlanNote(line, lesson.text().todo());
    }

    @Override
    public Map<String, String> reasons(CampaignUnit unit, Texts texts) {
        var reasons = new HashMap<String, String>();
        for (Held each : held.of(unit)) {
            if (each.applies() && each.lesson().check() instanceof OfPlan(var step, var days)) {
                reasons.put(step, texts.text("lessons.due", days, names.of(each.lesson(), texts)));
            }
        }
        return reasons;
    }
}
