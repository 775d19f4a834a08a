package vn.daihoi.pilot.internal;

import vn.daihoi.pages.Texts;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.profile.PilotSheet;

import java.util.ArrayList;
import java.util.List;

/// What pages and papers say of scores.
public final class PilotWords {

    private PilotWords() {}

    public static String part(CongressPart part, Texts texts) {
        return texts.text("visits.part." + part.code());
    }

    /// For instance `thống nhất 67 % (2/3 cặp)`.
    public static String agreement(Agreement agreement, Texts texts) {
        var percent = agreement.percent();
        return percent.isEmpty()
                ? texts.text("pilot.agreement.none")
                : texts.text(
                        "pilot.agreement", percent.getAsInt(), agreement.same(), agreement.pairs());
    }

    /// For instance `Tốt 2, Đạt 1`; grades that nobody gave are left out.
    public static String counts(PilotSheet sheet, List<Integer> counts, Texts texts) {
        var words = new ArrayList<String>();
        for (int rank = 0; rank < counts.size(); rank++) {
            if (counts.get(rank) > 0) {
                words.add(
                        sheet.grades().get(rank).name().in(texts.locale())
                                + " "
                                + counts.get(rank));
            }
        }
        return words.isEmpty() ? texts.text("pilot.counts.none") : String.join(", ", words);
    }
}
