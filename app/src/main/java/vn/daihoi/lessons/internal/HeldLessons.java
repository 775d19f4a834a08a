package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.Answer.Stand;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lessons that were pushed to a unit, with what it answered.
@Component
public class HeldLessons {

    private final LessonStore store;
    private final LessonAnswerStore answers;

    HeldLessons(LessonStore store, LessonAnswerStore answers) {
        this.store = store;
        this.answers = answers;
    }

    /// @param answer of the unit
    public record Held(Lesson lesson, Answer answer) {

        /// Whether the lesson holds for the unit, and its check runs there.
        public boolean applies() {
            return lesson.isAdopted() && answer.stand() != Stand.EXEMPT;
        }

        /// Whether the unit sees it: it holds, or the unit has answered it.
        public boolean isShown() {
            return lesson.isAdopted() || answer.said() != null;
        }

        /// Whether the unit still has to do something.
        public boolean isOpen() {
            return lesson.isAdopted() && answer.stand() == Stand.OPEN;
        }
    }

    /// Those the unit has to answer first, then in the order of their numbers; withdrawn ones too,
    /// where the unit had answered.
    public List<Held> of(CampaignUnit unit) {
        return of(unit.campaign(), List.of(unit.id())).getOrDefault(unit.id(), List.of());
    }

    /// As [#of(CampaignUnit)] for many units; those without a lesson are absent.
    Map<UnitId, List<Held>> of(CampaignId campaign, Collection<UnitId> units) {
        Map<UnitId, Map<UUID, Answer>> said =
                answers.of(campaign, units).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Answer::unit,
                                        Collectors.toMap(Answer::lesson, Function.identity())));
        var asked = said.values().stream().flatMap(each -> each.keySet().stream()).distinct();
        List<Lesson> lessons = store.all(campaign, asked.toList());
        return said.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> held(lessons, each.getValue())));
    }

    private static List<Held> held(List<Lesson> lessons, Map<UUID, Answer> said) {
        return lessons.stream()
                .filter(lesson -> said.containsKey(lesson.id()))
                .map(lesson -> new Held(lesson, Objects.requireNonNull(said.get(lesson.id()))))
                .filter(Held::isShown)
                .sorted(Comparator.comparing(each -> !each.isOpen()))
                .toList();
    }
}
