package vn.daihoi.slates.web;

import vn.daihoi.composition.Verdict;
import vn.daihoi.pages.Texts;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Candidate;
import vn.daihoi.slates.web.SlateComparison.CompareRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// Puts two slates of one unit side by side.
final class ComparePages {

    private final Measures measures;
    private final Texts texts;

    ComparePages(Texts texts) {
        this.texts = texts;
        this.measures = new Measures(texts);
    }

    /// @param otherName how the other one is called
    SlateComparison view(String address, Board one, Board other, String otherName) {
        var here = chosen(one);
        var there = chosen(other);
        return new SlateComparison(
                address,
                one.slate().name(),
                otherName,
                here.size(),
                there.size(),
                rules(one, other),
                only(one, here, there),
                only(one, there, here),
                (int) here.stream().filter(there::contains).count());
    }

    /// Those who are still among the unit's people.
    private static Set<UUID> chosen(Board board) {
        return board.slate().state().within(board.candidates().keySet()).chosen();
    }

    private static List<String> only(Board board, Set<UUID> some, Set<UUID> others) {
        return board.candidates().values().stream()
                .filter(one -> some.contains(one.id()) && !others.contains(one.id()))
                .map(Candidate::name)
                .toList();
    }

    private List<CompareRule> rules(Board one, Board other) {
        var rows = new ArrayList<CompareRule>();
        for (int at = 0; at < one.rules().size(); at++) {
            rows.add(row(one.checked().verdicts().get(at), other.checked().verdicts().get(at)));
        }
        return rows;
    }

    private CompareRule row(Verdict one, Verdict other) {
        return new CompareRule(
                one.rule().label(),
                measures.asked(one),
                state(one),
                texts.text("slates.verdict." + state(one)),
                measures.measure(one),
                state(other),
                texts.text("slates.verdict." + state(other)),
                measures.measure(other),
                one.outcome() != other.outcome());
    }

    private static String state(Verdict verdict) {
        return verdict.outcome().name().toLowerCase(Locale.ROOT);
    }
}
