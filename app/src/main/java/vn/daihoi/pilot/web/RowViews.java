package vn.daihoi.pilot.web;

import vn.daihoi.pages.Frame;
import vn.daihoi.pilot.internal.PilotWords;
import vn.daihoi.pilot.internal.Stand;
import vn.daihoi.pilot.web.ResultsView.Bar;
import vn.daihoi.pilot.web.ResultsView.Row;
import vn.daihoi.pilot.web.ResultsView.Voice;
import vn.daihoi.profile.PilotSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// Rows of the page of results.
final class RowViews {

    private static final int WHOLE = 100;

    /// An address takes no more.
    private static final int LONGEST_NOTES = 500;

    private final Frame frame;
    private final PilotSheet sheet;
    private final Set<UUID> left;
    private final BinaryOperator<String> lesson;

    /// @param left keys of observers whose account is closed
    /// @param lesson address of the form of a lesson, by code of the part and what happened
    RowViews(Frame frame, PilotSheet sheet, Set<UUID> left, BinaryOperator<String> lesson) {
        this.frame = frame;
        this.sheet = sheet;
        this.left = left;
        this.lesson = lesson;
    }

    /// @param named whether each says of which part it is
    List<Row> of(List<Stand> stands, boolean named) {
        return stands.stream().map(stand -> row(stand, named)).toList();
    }

    private Row row(Stand stand, boolean named) {
        var criterion = stand.criterion();
        String text = criterion.text().in(frame.texts().locale());
        String counts = PilotWords.counts(sheet, stand.counts(), frame.texts());
        var agreement = stand.agreement();
        return new Row(
                criterion.id(),
                text,
                named ? PilotWords.part(criterion.part(), frame.texts()) : "",
                stand.unseen() == 0
                        ? counts
                        : counts + " · " + frame.text("pilot.unseen", stand.unseen()),
                bars(stand.counts()),
                PilotWords.agreement(agreement, frame.texts()),
                agreement.isSplit(),
                agreement.isFar(),
                stand.voices().stream().map(this::voice).toList(),
                lesson.apply(criterion.part().code(), happened(stand, text, counts)));
    }

    /// What a lesson begins with: how it was scored, and what was noted, without names.
    private String happened(Stand stand, String text, String counts) {
        String scored = frame.text("pilot.lesson.what", text + ".", counts);
        String notes =
                stand.voices().stream()
                        .map(Stand.Voice::note)
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining("; "));
        return notes.isEmpty()
                ? scored
                : scored
                        + " "
                        + frame.text(
                                "pilot.lesson.notes",
                                notes.substring(0, Math.min(notes.length(), LONGEST_NOTES)));
    }

    private static List<Bar> bars(List<Integer> counts) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        var bars = new ArrayList<Bar>();
        int before = 0;
        for (int rank = 0; rank < counts.size() && all > 0; rank++) {
            int x = WHOLE * before / all;
            before += counts.get(rank);
            int end = WHOLE * before / all;
            if (end > x) {
                bars.add(new Bar(x, end - x, rank));
            }
        }
        return bars;
    }

    private Voice voice(Stand.Voice voice) {
        var rank = voice.rank();
        var locale = frame.texts().locale();
        String grade =
                rank != null
                        ? sheet.grades().get(rank).name().in(locale)
                        : voice.unseen() ? sheet.unseen().in(locale) : "";
        String name = voice.observer().name();
        return new Voice(
                left.contains(voice.observer().id()) ? frame.text("pilot.left", name) : name,
                grade,
                voice.note());
    }
}
