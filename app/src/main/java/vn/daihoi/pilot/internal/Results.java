package vn.daihoi.pilot.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.CheckItem;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.profile.PilotSheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What all observers of a pilot say, part by part.
///
/// @param parts that have criteria, in the order of the congress
public record Results(PilotSheet sheet, List<Part> parts) {

    /// @param stands one for each of its criteria, in the order of the sheet
    public record Part(CongressPart part, List<Stand> stands) {

        public Part {
            stands = List.copyOf(stands);
        }

        public Agreement agreement() {
            return stands.stream().map(Stand::agreement).reduce(Agreement.NONE, Agreement::and);
        }

        /// How many times each grade was given, the best first.
        public List<Integer> counts() {
            int grades = stands.isEmpty() ? 0 : stands.getFirst().grades();
            return IntStream.range(0, grades)
                    .mapToObj(rank ->
                            stands.stream().mapToInt(stand -> stand.counts().get(rank)).sum())
                    .toList();
        }
    }

    public Results {
        parts = List.copyOf(parts);
    }

    static Results of(PilotSheet sheet, List<Observer> observers, Collection<Score> scores) {
        Map<String, List<Score>> byCriterion =
                scores.stream().collect(Collectors.groupingBy(Score::criterion));
        var parts = new ArrayList<Part>();
        for (CongressPart part : CongressPart.values()) {
            var stands =
                    sheet.criteria().stream()
                            .filter(each -> each.part() == part)
                            .map(each ->
                                    stand(
                                            sheet,
                                            each,
                                            observers,
                                            byCriterion.getOrDefault(each.id(), List.of())))
                            .toList();
            if (!stands.isEmpty()) {
                parts.add(new Part(part, stands));
            }
        }
        return new Results(sheet, parts);
    }

    private static Stand stand(
            PilotSheet sheet, CheckItem criterion, List<Observer> observers, List<Score> scores) {
        var voices = new ArrayList<Stand.Voice>();
        for (Observer observer : observers) {
            scores.stream()
                    .filter(score -> score.observer().equals(observer.id()))
                    .map(score -> voice(sheet, observer, score))
                    .forEach(voices::add);
        }
        return new Stand(criterion, sheet.grades().size(), voices);
    }

    private static Stand.Voice voice(PilotSheet sheet, Observer observer, Score score) {
        return new Stand.Voice(
                observer, rank(sheet, score.grade()), score.isUnseen(), score.note());
    }

    /// A grade that the profile no longer has counts as none.
    private static @Nullable Integer rank(PilotSheet sheet, @Nullable String grade) {
        int rank = Arrays.asList(ids(sheet)).indexOf(grade);
        return rank < 0 ? null : rank;
    }

    private static String[] ids(PilotSheet sheet) {
        return sheet.grades().stream().map(PilotSheet.Grade::id).toArray(String[]::new);
    }

    public List<Stand> stands() {
        return parts.stream().flatMap(part -> part.stands().stream()).toList();
    }

    public Agreement agreement() {
        return parts.stream().map(Part::agreement).reduce(Agreement.NONE, Agreement::and);
    }

    /// Criteria on which observers lie two steps apart.
    public List<Stand> far() {
        return stands().stream()
                .filter(stand -> stand.agreement().isFar())
                .sorted(Stand.WORST_FIRST)
                .toList();
    }

    /// Those of whom something is there.
    public long voices() {
        return stands().stream()
                .flatMap(stand -> stand.voices().stream())
                .map(voice -> voice.observer().id())
                .distinct()
                .count();
    }
}
