package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.internal.ChangeRequirements.Result;
import vn.daihoi.directives.internal.ChangeRequirements.Wanted;
import vn.daihoi.directives.internal.Requirement.DueDay;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.directives.internal.Requirement.From;
import vn.daihoi.directives.internal.Requirement.ShownBy;
import vn.daihoi.directives.internal.RestatePlan.Changed;
import vn.daihoi.directives.internal.RestatePlan.Typed;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Service
class StoredDirectives implements Directives {

    private final RegisterPaper register;
    private final ChangeRequirements requirements;
    private final HandDown handDown;
    private final AcknowledgePaper acknowledge;
    private final RestatePlan restate;
    private final RestatedPlans plans;
    private final Deliveries deliveries;
    private final VisiblePapers papers;
    private final Intakes intakes;
    private final Campaigns campaigns;

    StoredDirectives(
            RegisterPaper register,
            ChangeRequirements requirements,
            HandDown handDown,
            AcknowledgePaper acknowledge,
            RestatePlan restate,
            RestatedPlans plans,
            Deliveries deliveries,
            VisiblePapers papers,
            Intakes intakes,
            Campaigns campaigns) {
        this.register = register;
        this.requirements = requirements;
        this.handDown = handDown;
        this.acknowledge = acknowledge;
        this.restate = restate;
        this.plans = plans;
        this.deliveries = deliveries;
        this.papers = papers;
        this.intakes = intakes;
        this.campaigns = campaigns;
    }

    private Campaign campaign(CampaignUnit unit) {
        return campaigns.get(unit.campaign());
    }

    private static void check(boolean done, Object why) {
        if (!done) {
            throw new IllegalArgumentException("Refused: " + why);
        }
    }

    @Override
    public int waiting(CampaignUnit unit) {
        return deliveries.waiting(unit);
    }

    @Override
    @Transactional
    public DirectiveId register(CampaignUnit unit, NewDirective paper, Viewer by) {
        var wanted =
                Registration.plain(
                        paper.number(),
                        paper.issuer(),
                        paper.issuedOn(),
                        paper.subject(),
                        paper.own(),
                        paper.basedOn().stream().map(DirectiveId::value).toList(),
                        intake(unit, paper.file(), by));
        return switch (register.register(campaign(unit), unit, by, wanted)) {
            case RegisterPaper.Outcome.Registered(var registered) -> registered.id();
            case RegisterPaper.Outcome.Refused(var faults) ->
                    throw new IllegalArgumentException(paper.number() + ": " + faults);
        };
    }

    private @Nullable UUID intake(CampaignUnit unit, @Nullable Attachment file, Viewer by) {
        if (file == null) {
            return null;
        }
        var taken = intakes.take(campaign(unit), unit, by, file.name(), file.content());
        check(taken instanceof Intakes.Taken.Kept, taken);
        return ((Intakes.Taken.Kept) taken).intake();
    }

    @Override
    @Transactional
    public void require(
            CampaignUnit unit, DirectiveId paper, NewRequirement requirement, Viewer by) {
        var wanted =
                new Wanted(
                        requirement.text(),
                        requirement.level(),
                        due(requirement),
                        shownBy(requirement),
                        requirement.figure());
        var outcome = requirements.set(campaign(unit), unit, paper, null, wanted, by);
        check(outcome == Result.DONE, outcome);
    }

    private static ShownBy shownBy(NewRequirement requirement) {
        return new ShownBy(
                EvidenceKind.of(requirement.evidence()).orElse(EvidenceKind.PROOF),
                requirement.document(),
                requirement.step());
    }

    private static @Nullable DueDay due(NewRequirement requirement) {
        if (requirement.due() != null) {
            return new DueDay.On(requirement.due());
        }
        return requirement.congressDays() == null
                ? null
                : new DueDay.Offset(requirement.congressDays(), From.CONGRESS);
    }

    @Override
    @Transactional
    public void handDown(
            CampaignUnit unit,
            DirectiveId paper,
            Set<String> levels,
            @Nullable LocalDate acknowledgeBy,
            Viewer by) {
        var asked = handDown.ask(campaign(unit), unit, paper, levels, List.of(), acknowledgeBy, by);
        check(asked instanceof HandDown.Asked.Begun, asked);
    }

    @Override
    @Transactional
    public void acknowledge(CampaignUnit unit, DirectiveId paper, Viewer by) {
        check(acknowledge.acknowledge(unit, paper, by), unit.fullName());
    }

    @Override
    @Transactional
    public DirectiveId restate(
            CampaignUnit unit,
            DirectiveId id,
            String number,
            String issuer,
            LocalDate day,
            Map<Integer, Integer> later,
            Viewer by) {
        var paper = papers.find(unit, id).orElseThrow(IllegalArgumentException::new);
        check(restate.begin(unit, id, by), unit.fullName());
        var saved = restate.save(unit, id, moved(id, unit, later), by);
        check(saved instanceof Changed.Done, saved);
        var texts = Texts.in(Texts.VIETNAMESE);
        var issued =
                restate.issue(
                        campaign(unit),
                        unit,
                        id,
                        number,
                        issuer,
                        texts.text("directives.plan.subject", paper.cited(), paper.subject()),
                        day,
                        by);
        check(issued instanceof Changed.Done, issued);
        return plans.find(id, unit.id())
                .map(RestatedPlan::own)
                .orElseThrow(IllegalArgumentException::new);
    }

    private List<Typed> moved(DirectiveId id, CampaignUnit unit, Map<Integer, Integer> later) {
        var lines = plans.find(id, unit.id()).orElseThrow().lines();
        var moved = new ArrayList<Typed>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            LocalDate due = line.due();
            moved.add(
                    new Typed(
                            line.requirement(),
                            line.text(),
                            line.owner(),
                            due == null ? null : due.plusDays(later.getOrDefault(at + 1, 0)),
                            line.figure()));
        }
        return moved;
    }
}
