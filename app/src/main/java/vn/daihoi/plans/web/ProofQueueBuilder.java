package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.internal.LookAtProofs;
import vn.daihoi.plans.internal.Proof;
import vn.daihoi.plans.internal.ProofState;
import vn.daihoi.plans.internal.ProofStore;
import vn.daihoi.plans.web.MatrixPage.Choice;
import vn.daihoi.plans.web.ProofQueuePage.Done;
import vn.daihoi.plans.web.ProofQueuePage.Item;
import vn.daihoi.plans.web.ProofQueuePage.Typed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers proofs of the units below a viewer.
@Component
class ProofQueueBuilder {

    /// Proofs that are looked through; who has more than that waiting begins with these.
    private static final int MOST = 1000;

    private final LookAtProofs look;
    private final ProofStore store;
    private final Plans plans;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    ProofQueueBuilder(
            LookAtProofs look,
            ProofStore store,
            Plans plans,
            Campaigns campaigns,
            CampaignProfiles profiles) {
        this.look = look;
        this.store = store;
        this.plans = plans;
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    /// @param act what was just done; null: nothing
    /// @param typed an answer that could not be taken; null where none was
    @Transactional
    ProofQueuePage build(
            Campaign campaign,
            Viewer viewer,
            ProofFilter filter,
            @Nullable UUID act,
            @Nullable Typed typed,
            Frame frame) {
        LocalDate today = plans.today(campaign.id());
        List<UnitId> above = look.above(campaign.id(), viewer);
        List<Proof> proofs = proofs(campaign, above, filter.state());
        var facts = facts(campaign, proofs, today, frame);
        List<Proof> shown = proofs.stream().filter(proof -> facts.shows(proof, filter)).toList();
        String base = "/c/" + campaign.code() + "/proofs";
        return new ProofQueuePage(
                base,
                "/c/" + campaign.code() + "/matrix",
                filter,
                facts.answer(proofs, filter.state()),
                shown.stream().map(facts::item).toList(),
                proofs.size() - shown.size(),
                states(frame),
                facts.choices(),
                facts.steps(proofs),
                act == null ? null : done(store.ofAct(campaign.id(), above, act), frame),
                typed);
    }

    private List<Proof> proofs(Campaign campaign, List<UnitId> above, ProofState state) {
        return state == ProofState.PENDING
                ? store.waiting(campaign.id(), above, MOST)
                : store.settled(campaign.id(), above, state, MOST);
    }

    private static List<Choice> states(Frame frame) {
        return Stream.of(ProofState.PENDING, ProofState.ACCEPTED, ProofState.RETURNED)
                .map(state -> new Choice(state.code(), frame.text(state.messageKey())))
                .toList();
    }

    private static @Nullable Done done(List<Proof> proofs, Frame frame) {
        return proofs.isEmpty()
                ? null
                : new Done(
                        frame.text(
                                "plans.proofs.done." + proofs.getFirst().state().code(),
                                proofs.size()),
                        proofs.stream().map(Proof::id).toList());
    }

    private Facts facts(Campaign campaign, List<Proof> proofs, LocalDate today, Frame frame) {
        var ids = proofs.stream().map(Proof::unit).distinct().toList();
        var units =
                campaigns.units(campaign.id(), ids).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
        var steps = new HashMap<UnitId, Map<String, Milestone>>();
        plans.of(campaign.id(), ids)
                .forEach((unit, all) ->
                        steps.put(
                                unit,
                                all.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Milestone::step, Function.identity()))));
        var names = new HashMap<String, String>();
        profiles.of(campaign)
                .milestones()
                .forEach(step -> names.put(step.id(), step.name().in(frame.texts().locale())));
        return new Facts(campaign, units, steps, names, today, frame);
    }

    /// What is known of the proofs' units and steps.
    private record Facts(
            Campaign campaign,
            Map<UnitId, CampaignUnit> units,
            Map<UnitId, Map<String, Milestone>> milestones,
            Map<String, String> names,
            LocalDate today,
            Frame frame) {

        boolean shows(Proof proof, ProofFilter filter) {
            CampaignUnit unit = units.get(proof.unit());
            if (unit == null) {
                return false;
            }
            String all =
                    String.join(
                            " ", unit.fullName(), name(proof), proof.words(), proof.filedByName());
            return (filter.unit().isEmpty() || filter.unit().equals(unit.code()))
                    && (filter.step().isEmpty() || filter.step().equals(proof.step()))
                    && Fold.of(all).contains(Fold.of(filter.q()));
        }

        private String name(Proof proof) {
            return names.getOrDefault(proof.step(), proof.step());
        }

        private String unitName(Proof proof) {
            CampaignUnit unit = units.get(proof.unit());
            return unit == null ? "" : unit.fullName();
        }

        String answer(List<Proof> proofs, ProofState state) {
            if (proofs.isEmpty()) {
                return frame.text("plans.proofs.none." + state.code());
            }
            Proof first = proofs.getFirst();
            return state == ProofState.PENDING
                    ? frame.text(
                            "plans.proofs.answer",
                            proofs.size(),
                            units.size(),
                            unitName(first),
                            name(first),
                            days(first))
                    : frame.text("plans.proofs.answer." + state.code(), proofs.size());
        }

        private long days(Proof proof) {
            return Math.max(0, ChronoUnit.DAYS.between(proof.filedOn(), today));
        }

        Item item(Proof proof) {
            CampaignUnit unit = java.util.Objects.requireNonNull(units.get(proof.unit()));
            String page = "/c/%s/u/%s".formatted(campaign.code(), unit.code());
            Milestone step = milestones.getOrDefault(proof.unit(), Map.of()).get(proof.step());
            LocalDate due = step == null ? null : step.due();
            boolean late = due != null && proof.on().isAfter(due);
            return new Item(
                    proof.id(),
                    unit.fullName(),
                    page + "#step-" + proof.step(),
                    step == null ? 0 : step.number(),
                    name(proof),
                    late
                            ? frame.text(
                                    "plans.proofs.reached-late",
                                    frame.day(proof.on()),
                                    ChronoUnit.DAYS.between(due, proof.on()))
                            : frame.text("plans.detail.reached", frame.day(proof.on())),
                    late,
                    proof.words(),
                    proof.file(),
                    proof.file() == null ? "" : page + "/proof-files/" + proof.file().id(),
                    frame.text(
                            "plans.proofs.filed", proof.filedByName(), frame.day(proof.filedOn())),
                    proof.state() == ProofState.PENDING
                            ? frame.text("plans.proofs.days", days(proof))
                            : "",
                    ProofLines.settled(proof, frame),
                    proof.answer());
        }

        List<Choice> choices() {
            return units.values().stream()
                    .sorted(Comparator.comparing(CampaignUnit::path))
                    .map(unit -> new Choice(unit.code(), unit.fullName()))
                    .toList();
        }

        List<Choice> steps(List<Proof> proofs) {
            var present = proofs.stream().map(Proof::step).collect(Collectors.toSet());
            var steps = new ArrayList<Choice>();
            names.keySet().stream()
                    .filter(present::contains)
                    .map(step -> new Choice(step, names.getOrDefault(step, step)))
                    .sorted(Comparator.comparing(Choice::label))
                    .forEach(steps::add);
            return steps;
        }
    }
}
