package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.Answer.Stand;
import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessLine.State;
import vn.daihoi.readiness.ReadinessPart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Lessons that the unit has applied, and those that it has not. What went wrong at the pilot must
/// not go wrong again, so a congress is not held over a lesson that nobody answered, nor over one
/// whose check still finds the fault.
@Component
class LessonReadiness implements ReadinessPart {

    private final HeldLessons held;
    private final LessonChecks checks;
    private final LessonNames names;

    LessonReadiness(HeldLessons held, LessonChecks checks, LessonNames names) {
        this.held = held;
        this.checks = checks;
        this.names = names;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Map<UnitId, List<ReadinessLine>> of(
            Campaign campaign, List<CampaignUnit> units, Texts texts) {
        var all = held.of(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        var checked = new Checked(all, units, texts);
        var lines = new HashMap<UnitId, List<ReadinessLine>>();
        for (CampaignUnit unit : units) {
            lines.put(
                    unit.id(),
                    all.getOrDefault(unit.id(), List.of()).stream()
                            .filter(each -> each.lesson().isAdopted())
                            .map(each -> line(campaign, unit, each, checked, texts))
                            .toList());
        }
        return lines;
    }

    private static ReadinessLine line(
            Campaign campaign, CampaignUnit unit, Held each, Checked checked, Texts texts) {
        Found found = checked.found(unit, each);
        Stand stand = each.answer().stand();
        String name = checked.name(each.lesson());
        return new ReadinessLine(
                texts.text("lessons.title"),
                state(stand, found),
                found.isFault()
                        ? texts.text(
                                "lessons.readiness.fault", name, found.words().in(texts.locale()))
                        : texts.text("lessons.readiness." + stand.code(), name),
                "/c/%s/u/%s/lessons/own".formatted(campaign.code(), unit.code()));
    }

    /// What each lesson is called and what its check finds: asked once for all its units.
    private final class Checked {

        private final Map<UUID, String> called = new HashMap<>();
        private final Map<UUID, Map<UnitId, Found>> found = new HashMap<>();

        Checked(Map<UnitId, List<Held>> held, List<CampaignUnit> units, Texts texts) {
            var lessons = new LinkedHashMap<UUID, Lesson>();
            held.values().stream()
                    .flatMap(List::stream)
                    .map(Held::lesson)
                    .filter(Lesson::isAdopted)
                    .forEach(lesson -> lessons.putIfAbsent(lesson.id(), lesson));
            for (Lesson lesson : lessons.values()) {
                called.put(lesson.id(), names.of(lesson, texts) + ": " + lesson.text().title());
                LessonCheck check = lesson.check();
                if (check != null) {
                    found.put(lesson.id(), checks.now(lesson, check, bound(units, held, lesson)));
                }
            }
        }

        private static List<CampaignUnit> bound(
                List<CampaignUnit> units, Map<UnitId, List<Held>> held, Lesson lesson) {
            return units.stream()
                    .filter(unit ->
                            held.getOrDefault(unit.id(), List.of()).stream()
                                    .filter(each -> each.lesson().id().equals(lesson.id()))
                                    .anyMatch(Held::applies))
                    .toList();
        }

        String name(Lesson lesson) {
            return called.getOrDefault(lesson.id(), "");
        }

        Found found(CampaignUnit unit, Held each) {
            if (each.lesson().check() == null || !each.applies()) {
                return Found.CLEAN;
            }
            return found.getOrDefault(each.lesson().id(), Map.of())
                    .getOrDefault(unit.id(), Found.NOTHING_TO_CHECK);
        }
    }

    static State state(Stand stand, Found found) {
        if (found.isFault() || stand == Stand.OPEN) {
            return State.BLOCKING;
        }
        return stand == Stand.WAITING ? State.OPEN : State.OK;
    }
}
