package vn.daihoi.slates.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.daihoi.composition.Verdict;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.slates.StructureDemand;
import vn.daihoi.slates.StructureTrials;
import vn.daihoi.slates.internal.ChangeStructure.Outcome;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds leading slates against one rule more, which is not stored.
@Service
class TryStructure implements StructureTrials {

    private final Boards boards;
    private final StructureRules rules;

    TryStructure(Boards boards, StructureRules rules) {
        this.boards = boards;
        this.rules = rules;
    }

    @Override
    public boolean isSound(boolean ofSeats, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        var base = ofSeats ? OwnRule.Counted.CHOSEN : OwnRule.Counted.PEOPLE;
        return ChangeStructure.fault(base, least, most) == Outcome.DONE;
    }

    @Override
    public Map<CampaignUnit, Counted> of(
            Campaign campaign, List<CampaignUnit> units, StructureDemand demand) {
        var counted = new LinkedHashMap<CampaignUnit, Counted>();
        rules.demanded(campaign, demand, Texts.VIETNAMESE)
                .ifPresent(rule ->
                        boards.leading(campaign, units, Texts.VIETNAMESE)
                                .forEach((unit, board) -> counted.put(unit, count(board, rule))));
        return counted;
    }

    private static Counted count(Board board, StructureRule rule) {
        var asked = board.asked().withRules(List.of(rule.rule()));
        var alone =
                Board.of(
                        board.slate(),
                        List.copyOf(board.candidates().values()),
                        List.of(rule),
                        board.last(),
                        asked);
        Verdict verdict = alone.checked().verdicts().getFirst();
        return new Counted(
                verdict.outcome() == Verdict.Outcome.MET, verdict.part(), board.chosen().size());
    }
}
