package vn.daihoi.cli;

import vn.daihoi.pages.Texts;
import vn.daihoi.review.overlap.Repetition;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Hands pairs on, and remembers the texts of which not every repetition is shown.
final class RepetitionNotes implements PassageOutput {

    private final PassageOutput output;
    private final Map<String, Boolean> repetitive = new LinkedHashMap<>();

    RepetitionNotes(PassageOutput output) {
        this.output = output;
    }

    @Override
    public void pair(TokenText susp, TokenText src, List<SharedPassage> passages) {
        repetitive.computeIfAbsent(susp.name(), _ -> Repetition.isIn(susp));
        repetitive.computeIfAbsent(src.name(), _ -> Repetition.isIn(src));
        output.pair(susp, src, passages);
    }

    @Override
    public void end() {
        output.end();
    }

    /// One line for each such text.
    List<String> lines(Texts texts) {
        return repetitive.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(each -> texts.text("cli.overlap.repeats", each.getKey()))
                .toList();
    }
}
