package vn.daihoi.drafts.internal;

import vn.daihoi.profile.FormFact;
import vn.daihoi.profile.FormText;
import vn.daihoi.profile.PaperDraft.Rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the platform knows of a unit and its congress.
///
/// @param level code of the unit's level
/// @param facts words to fill in; a fact that is not known is absent
/// @param rows of tables, by where they come from; absent where nothing is known
record Known(String level, Map<FormFact, String> facts, Map<Rows, List<Row>> rows) {

    Known {
        facts = Map.copyOf(facts);
        rows = Map.copyOf(rows);
    }

    /// @param value may be empty
    record Row(String name, String value) {}

    /// The words with the facts; empty when one that they need is not known.
    Optional<String> fill(FormText text) {
        return text.fill(facts);
    }

    /// Lines without those of which nothing is known.
    List<String> fill(List<FormText> texts) {
        return texts.stream()
                .map(this::fill)
                .flatMap(Optional::stream)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// All of the lines or none: half a head is worse than a short one.
    List<String> fillAll(List<FormText> texts) {
        var filled = fill(texts);
        return filled.size() == texts.size() ? filled : List.of();
    }
}
