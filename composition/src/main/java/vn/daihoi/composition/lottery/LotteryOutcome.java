package vn.daihoi.composition.lottery;

import java.util.List;

/// What comes of a lottery.
public sealed interface LotteryOutcome {

    /// A list was drawn.
    ///
    /// @param list ids
    /// @param seed draws the same again
    /// @param unmeasured ids of binding rules that were left aside because nobody can measure them
    record Drawn(FairLottery lottery, List<String> list, long seed, List<String> unmeasured)
            implements LotteryOutcome {

        public Drawn {
            list = List.copyOf(list);
            unmeasured = List.copyOf(unmeasured);
        }
    }

    /// No list keeps the rules; proved twice, by different solvers.
    record Impossible() implements LotteryOutcome {}

    /// Time was over before a single list was found. Says nothing about whether there is one.
    record Unknown() implements LotteryOutcome {}
}
