package vn.daihoi.plans.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Look;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.internal.EarlierStore;
import vn.daihoi.plans.internal.EarlierStore.Kept;
import vn.daihoi.plans.internal.EarlierStore.Returned;
import vn.daihoi.plans.internal.Proof;
import vn.daihoi.plans.internal.ProofStore;
import vn.daihoi.plans.web.UnitPlanPage.Filed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was shown for each step of a unit before: proofs that were filed, and what the level above
/// returned of what was there before a directive asked for it.
@Component
class StepHistories {

    private final ProofStore proofs;
    private final EarlierStore earlier;

    StepHistories(ProofStore proofs, EarlierStore earlier) {
        this.proofs = proofs;
        this.earlier = earlier;
    }

    /// By step.
    Map<String, List<Filed>> of(CampaignUnit unit, List<Milestone> milestones, Frame frame) {
        var histories = new HashMap<String, List<Filed>>();
        var steps = new HashMap<String, Milestone>();
        milestones.forEach(each -> steps.put(each.step(), each));
        proofs.of(unit, steps.keySet())
                .forEach(proof -> lines(histories, proof.step()).add(filed(proof, frame)));
        for (Kept kept : earlier.of(unit)) {
            Returned returned = kept.returned();
            Milestone step = steps.get(kept.step());
            if (returned != null && step != null) {
                lines(histories, kept.step()).add(returned(kept, returned, step, frame));
            }
        }
        return histories;
    }

    private static List<Filed> lines(Map<String, List<Filed>> histories, String step) {
        return histories.computeIfAbsent(step, _ -> new ArrayList<>());
    }

    private static Filed filed(Proof proof, Frame frame) {
        return new Filed(
                frame.text("plans.proofs.filed", proof.filedByName(), frame.day(proof.filedOn())),
                proof.words(),
                proof.file(),
                ProofLines.settled(proof, frame),
                proof.answer(),
                false);
    }

    private static Filed returned(Kept kept, Returned returned, Milestone step, Frame frame) {
        Look look = step.look();
        return new Filed(
                frame.text("plans.earlier.found", frame.day(kept.foundOn())),
                frame.text("plans.evidence." + kept.kind()) + " (" + frame.day(kept.on()) + ")",
                null,
                frame.text(
                        "plans.proofs.settled.returned",
                        returned.byName(),
                        frame.day(returned.on())),
                returned.answer(),
                step.isReturned() && look != null && look.words().equals(returned.answer()));
    }
}
