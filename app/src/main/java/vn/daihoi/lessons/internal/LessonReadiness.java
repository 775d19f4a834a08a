package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.Answer.Stand;
import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessLine.State;
import vn.daihoi.readiness.ReadinessPart;

import java.util.ArrayList;
import java.util.List;

/// Lessons that the unit has applied, and those that it has not. What went wrong at the pilot must
/// not go wrong again, so a congress is not held over a lesson that nobody answered, nor over one
/// whose check still finds the fault.
@Component
class LessonReadiness implements ReadinessPart {

    private final HeldLessons held;
    private final LessonChecks checks;
    private final LessonNames names;
    private final Campaigns campaigns;

    LessonReadiness(HeldLessons held, LessonChecks checks, LessonNames names, Campaigns campaigns) {
        this.held = held;
        this.checks = checks;
        this.names = names;
        this.campaigns = campaigns;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<ReadinessLine> of(CampaignUnit unit, Texts texts) {
        var lines = new ArrayList<ReadinessLine>();
        for (Held each : held.of(unit)) {
            if (each.lesson().isAdopted()) {
                lines.add(line(unit, each, texts));
            }
        }
        return lines;
    }

    private ReadinessLine line(CampaignUnit unit, Held each, Texts texts) {
        Found found = found(unit, each);
        Stand stand = each.answer().stand();
        String name = names.of(each.lesson(), texts) + ": " + each.lesson().text().title();
        return new ReadinessLine(
                texts.text("lessons.title"),
                state(stand, found),
                found.isFault()
                        ? texts.text(
                                "lessons.readiness.fault", name, found.words().in(texts.locale()))
                        : texts.text("lessons.readiness." + stand.code(), name),
                "/c/%s/u/%s/lessons/own"
                        .formatted(campaigns.get(unit.campaign()).code(), unit.code()));
    }

    private Found found(CampaignUnit unit, Held each) {
        LessonCheck check = each.lesson().check();
        return check == null || !each.applies()
                ? Found.CLEAN
                : checks.now(each.lesson(), check, List.of(unit))
                        .getOrDefault(unit.id(), Found.NOTHING_TO_CHECK);
    }

    static State state(Stand stand, Found found) {
        if (found.isFault() || stand == Stand.OPEN) {
            return State.BLOCKING;
        }
        return stand == Stand.WAITING ? State.OPEN : State.OK;
    }
}
