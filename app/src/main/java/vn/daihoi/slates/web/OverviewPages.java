package vn.daihoi.slates.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.composition.Verdict;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.web.SlatesOverview.BelowCell;
import vn.daihoi.slates.web.SlatesOverview.BelowRow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts the slates of the units below one into a table. Counts are added; percentages are computed
/// anew from the sums, never averaged.
@Component
class OverviewPages {

    private final Boards boards;
    private final Campaigns campaigns;

    OverviewPages(Boards boards, Campaigns campaigns) {
        this.boards = boards;
        this.campaigns = campaigns;
    }

    SlatesOverview view(Campaign campaign, CampaignUnit unit, Texts texts) {
        var below = campaigns.children(unit);
        var found = boards.leading(campaign, below, texts.locale());
        if (found.isEmpty()) {
            return SlatesOverview.NONE;
        }
        var measures = new Measures(texts);
        var sums = sums(found);
        return new SlatesOverview(
                texts.text(
                        "slates.below.answer",
                        found.size(),
                        below.size(),
                        found.values().stream()
                                .filter(board -> SlatesPages.state(board).equals("met"))
                                .count()),
                List.copyOf(sums.keySet()),
                below.stream()
                        .map(one -> row(campaign, one, found.get(one), sums, measures))
                        .toList(),
                measures.number(
                        found.values().stream()
                                .mapToLong(one -> one.checked().list().size())
                                .sum()),
                sums.values().stream().map(sum -> sum.text(measures)).toList());
    }

    private static BelowRow row(
            Campaign campaign,
            CampaignUnit unit,
            @Nullable Board board,
            Map<String, Sum> labels,
            Measures measures) {
        return new BelowRow(
                SlateAddress.of(campaign, unit),
                unit.fullName(),
                board == null ? "" : measures.number(board.checked().list().size()),
                board == null
                        ? List.of()
                        : labels.keySet().stream()
                                .map(label -> cell(board, label, measures))
                                .toList());
    }

    private static BelowCell cell(Board board, String label, Measures measures) {
        return board.checked().verdicts().stream()
                .filter(verdict -> verdict.rule().label().equals(label))
                .findFirst()
                .map(verdict ->
                        new BelowCell(
                                verdict.outcome().name().toLowerCase(Locale.ROOT),
                                measures.measure(verdict)))
                .orElseGet(() -> new BelowCell("", ""));
    }

    /// What one rule counts in all units.
    private static final class Sum {

        private long part;
        private long whole;

        void add(Verdict verdict) {
            part += verdict.part();
            whole += verdict.whole() == null ? 0 : verdict.whole();
        }

        String text(Measures measures) {
            return measures.sum(part, whole);
        }
    }

    private static Map<String, Sum> sums(Map<CampaignUnit, Board> boards) {
        var sums = new LinkedHashMap<String, Sum>();
        for (var board : boards.values()) {
            for (var verdict : board.checked().verdicts()) {
                sums.computeIfAbsent(verdict.rule().label(), _ -> new Sum()).add(verdict);
            }
        }
        return sums;
    }
}
