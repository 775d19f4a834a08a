package vn.daihoi.slates.web;

import vn.daihoi.composition.Verdict;
import vn.daihoi.pages.Texts;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Candidate;
import vn.daihoi.slates.internal.StructureRule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// A board as one viewer may read it, in their language.
///
/// @param seesAll whether the viewer may know for whom sensitive rules count
record SeenBoard(Board board, boolean seesAll, Texts texts) {

    Measures measures() {
        return new Measures(texts);
    }

    /// Whether the people of a rule stay untold.
    boolean hides(StructureRule rule) {
        return rule.isSensitive() && !seesAll;
    }

    /// Rules whose people may be told.
    List<StructureRule> open() {
        return board.rules().stream().filter(rule -> !hides(rule)).toList();
    }

    /// Names of rules. Who may not know for whom a sensitive rule counts is not told either that a
    /// person comes for its sake.
    List<String> labels(List<String> ids) {
        return open().stream()
                .filter(rule -> ids.contains(rule.rule().id()))
                .map(rule -> rule.rule().label())
                .toList();
    }

    Verdict verdict(StructureRule rule) {
        return board.checked().verdicts().stream()
                .filter(one -> one.rule().equals(rule.rule()))
                .findFirst()
                .orElseThrow();
    }

    Candidate candidate(String id) {
        return Objects.requireNonNull(board.candidates().get(UUID.fromString(id)));
    }

    List<String> names(List<String> ids) {
        return ids.stream().map(this::candidate).map(Candidate::name).toList();
    }

    /// Empty for somebody who is no longer there.
    String name(UUID id) {
        var found = board.candidates().get(id);
        return found == null ? "" : found.name();
    }

    /// The state of a slate or a rule, in a word.
    String word(String state) {
        return texts.text("slates.verdict." + state);
    }

    /// A constant as keys of texts spell it.
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
