package vn.daihoi.composition.json;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.lottery.FairLottery;
import vn.daihoi.composition.lottery.FairLottery.ChanceGroup;
import vn.daihoi.composition.lottery.FairLottery.ListKind;
import vn.daihoi.composition.lottery.LotteryOutcome;
import vn.daihoi.composition.solve.Status;

import java.util.LinkedHashMap;
import java.util.Map;

/// A lottery and what was drawn as the tree of a JSON object. The format is told in
/// `docs/formats.md`.
public final class LotteryJson {

    private LotteryJson() {}

    /// As a search: optimal when it is proved the fairest.
    public static Status status(LotteryOutcome outcome) {
        return switch (outcome) {
            case LotteryOutcome.Drawn drawn ->
                    drawn.lottery().fairest() ? Status.OPTIMAL : Status.FEASIBLE;
            case LotteryOutcome.Impossible() -> Status.INFEASIBLE;
            case LotteryOutcome.Unknown() -> Status.UNKNOWN;
        };
    }

    public static Map<String, @Nullable Object> of(LotteryOutcome outcome) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("status", Field.written(status(outcome)));
        if (outcome instanceof LotteryOutcome.Drawn drawn) {
            map.put("list", drawn.list());
            map.put("seed", drawn.seed());
            map.put("unmeasured", drawn.unmeasured());
            lottery(drawn.lottery(), map);
        }
        return map;
    }

    private static void lottery(FairLottery lottery, Map<String, @Nullable Object> map) {
        map.put("minimum", lottery.least());
        map.put("bound", lottery.bound());
        map.put("minimumProved", lottery.isLeastProved());
        map.put("groups", lottery.groups().stream().map(LotteryJson::group).toList());
        map.put("tickets", FairLottery.TICKETS);
        map.put("lists", lottery.kinds().stream().map(LotteryJson::kind).toList());
    }

    private static Map<String, Object> group(ChanceGroup group) {
        var map = new LinkedHashMap<String, Object>();
        map.put("probability", group.chance());
        map.put("people", group.people());
        return map;
    }

    private static Map<String, Object> kind(ListKind kind) {
        var map = new LinkedHashMap<String, Object>();
        map.put("tickets", kind.tickets());
        map.put("taken", kind.taken());
        return map;
    }
}
