package vn.daihoi.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.profile.Basis;
import vn.daihoi.profile.CheckItem;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.profile.Label;
import vn.daihoi.profile.LearningGap;
import vn.daihoi.profile.Mark;
import vn.daihoi.profile.PilotSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Three observers and a sheet of three criteria in two parts.
class ResultsTest {

    private static final PilotSheet SHEET =
            new PilotSheet(
                    List.of(grade("good"), grade("fair"), grade("poor")),
                    label("unseen"),
                    List.of(
                            criterion("short", CongressPart.DOCUMENTS),
                            criterion("solemn", CongressPart.CEREMONY),
                            criterion("specific", CongressPart.DOCUMENTS)),
                    new LearningGap("gap", 7, new Basis("nguồn", Mark.PRACTICE, null)));

    private final List<Observer> observers =
            List.of(observer("An"), observer("Bình"), observer("Chi"));
    private final List<Score> scores = new ArrayList<>();

    private static PilotSheet.Grade grade(String id) {
        return new PilotSheet.Grade(id, label(id));
    }

    private static Label label(String words) {
        return new Label(words, words);
    }

    private static CheckItem criterion(String id, CongressPart part) {
        return new CheckItem(id, part, label(id), new Basis("nguồn", Mark.PRACTICE, null));
    }

    private static Observer observer(String name) {
        return new Observer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                name,
                "",
                null,
                "",
                Set.of());
    }

    /// @param grades one for each observer; `-` for none
    private ResultsTest given(String criterion, String... grades) {
        for (int at = 0; at < grades.length; at++) {
            if (!grades[at].equals("-")) {
                scores.add(new Score(observers.get(at).id(), criterion, grades[at], ""));
            }
        }
        return this;
    }

    private Results results() {
        return Results.of(SHEET, observers, scores);
    }

    @Test
    void standPartByPartInTheOrderOfTheCongress() {
        assertThat(results().parts())
                .extracting(Results.Part::part)
                .containsExactly(CongressPart.DOCUMENTS, CongressPart.CEREMONY);
        assertThat(results().parts().getFirst().stands()).hasSize(2);
    }

    @Test
    void countEachGradeAndLeaveOutWhatCouldNotBeSeen() {
        var stand = given("short", "good", "unseen", "poor").results().stands().getFirst();
        assertThat(stand.counts()).containsExactly(1, 0, 1);
        assertThat(stand.unseen()).isEqualTo(1);
        assertThat(stand.agreement()).isEqualTo(new Agreement(0, 1, 2));
    }

    @Test
    void sumThePartUp() {
        given("short", "good", "good", "fair").given("specific", "poor", "poor", "-");
        var part = results().parts().getFirst();
        assertThat(part.counts()).containsExactly(2, 1, 2);
        assertThat(part.agreement()).isEqualTo(new Agreement(2, 4, 1));
        assertThat(results().voices()).isEqualTo(3);
    }

    @Test
    void putGreatDifferencesFirstThenTheWorstAndUngradedLast() {
        given("short", "good", "good", "poor").given("specific", "poor", "poor", "poor");
        assertThat(results().stands().stream().sorted(Stand.WORST_FIRST))
                .extracting(stand -> stand.criterion().id())
                .containsExactly("short", "specific", "solemn");
        assertThat(results().far())
                .extracting(stand -> stand.criterion().id())
                .containsExactly("short");
    }

    @Test
    void compareAveragesWithoutRounding() {
        given("short", "fair", "fair", "good").given("specific", "fair", "-", "-");
        given("solemn", "good", "good", "fair");
        assertThat(results().stands().stream().sorted(Stand.WORST_FIRST))
                .extracting(stand -> stand.criterion().id())
                .containsExactly("specific", "short", "solemn");
    }

    @Test
    void takeAGradeThatTheProfileNoLongerHasForNone() {
        var stand = given("short", "excellent", "good", "good").results().stands().getFirst();
        assertThat(stand.counts()).containsExactly(2, 0, 0);
        assertThat(stand.voices()).hasSize(3);
    }
}
