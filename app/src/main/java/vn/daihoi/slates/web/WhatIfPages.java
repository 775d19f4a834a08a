package vn.daihoi.slates.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Verdict;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.StructureRule;
import vn.daihoi.slates.internal.WhatIf;
import vn.daihoi.slates.internal.WhatIf.Bounds;
import vn.daihoi.slates.web.WhatIfView.TriedRule;

import java.util.List;

/// Puts a slate under other rules into words.
final class WhatIfPages {

    private static final int HUNDRED = 100;

    private final Board held;
    private final SeenBoard tried;
    private final WhatIfForm form;

    /// @param held the board under the rules that hold
    /// @param tried the same under those that are tried
    WhatIfPages(Board held, SeenBoard tried, WhatIfForm form) {
        this.held = held;
        this.tried = tried;
        this.form = form;
    }

    /// @param composed the fewest changes under these rules; null when none are needed or this
    ///   machine cannot search
    WhatIfView view(String board, String rules, @Nullable Composed composed) {
        var state = SlatesPages.state(tried.board());
        return new WhatIfView(
                board,
                board + "/what-if",
                held.slate().name(),
                state,
                text("slates.what-if." + state),
                composed == null ? "" : new ProposalPages(tried).answer(composed),
                !form.trials(held.rules().stream().map(StructureRule::rule).toList()).isEmpty(),
                rules,
                rows());
    }

    private List<TriedRule> rows() {
        return held.rules().stream().map(this::row).toList();
    }

    private TriedRule row(StructureRule rule) {
        var now =
                tried.board().rules().stream()
                        .filter(one -> one.rule().id().equals(rule.rule().id()))
                        .findFirst()
                        .map(tried::verdict)
                        .orElse(null);
        return row(rule, now, WhatIf.bounds(rule.rule()));
    }

    private TriedRule row(StructureRule rule, @Nullable Verdict now, @Nullable Bounds bounds) {
        var state = now == null ? "off" : SeenBoard.lower(now.outcome());
        var fault = form.fault(rule.rule());
        return new TriedRule(
                rule.rule().id(),
                rule.rule().label(),
                form.isOff(rule.rule()),
                bounds != null,
                bounds == null
                        ? ""
                        : text("slates.what-if.unit." + (bounds.isShare() ? "percent" : "people")),
                bounds == null ? "" : form.least(rule.rule(), bounds),
                bounds == null ? "" : form.most(rule.rule(), bounds),
                bounds == null || bounds.isShare() ? HUNDRED : held.candidates().size(),
                now == null ? "" : tried.measures().measure(now),
                now == null ? "" : tried.measures().demand(now),
                state,
                tried.word(state),
                fault.isEmpty() ? "" : text(fault));
    }

    private String text(String key) {
        return tried.texts().text(key);
    }
}
