package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.ChangeRequirements;
import vn.daihoi.directives.internal.Deliveries;
import vn.daihoi.directives.internal.Delivery;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.VisiblePapers;
import vn.daihoi.directives.web.DirectiveView.Chained;
import vn.daihoi.directives.web.DirectiveView.Demanded;
import vn.daihoi.directives.web.DirectiveView.Fact;
import vn.daihoi.directives.web.DirectiveView.Proposal;
import vn.daihoi.directives.web.DirectiveView.Received;
import vn.daihoi.directives.web.DirectiveView.Refused;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.review.papers.Demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts one paper into words.
@Component
class DirectivePages {

    private final VisiblePapers papers;
    private final Deliveries deliveries;
    private final ChangeRequirements changes;
    private final RequirementPages requirements;
    private final HandDownPages handDowns;
    private final PlanLinks plans;
    private final TaskWays tasks;
    private final RegisterPages register;
    private final DirectiveRights rights;

    DirectivePages(
            VisiblePapers papers,
            Deliveries deliveries,
            ChangeRequirements changes,
            RequirementPages requirements,
            HandDownPages handDowns,
            PlanLinks plans,
            TaskWays tasks,
            RegisterPages register,
            DirectiveRights rights) {
        this.papers = papers;
        this.deliveries = deliveries;
        this.changes = changes;
        this.requirements = requirements;
        this.handDowns = handDowns;
        this.plans = plans;
        this.tasks = tasks;
        this.register = register;
        this.rights = rights;
    }

    /// What the page is asked to show besides.
    ///
    /// @param propose whether sentences of the file are looked through
    /// @param level addressees of which level; empty for the highest
    /// @param state which of them, see [Deliveries#of]
    /// @param removedGroup key of the group of recipients that was just taken away; may be empty
    /// @param recipients that were chosen and refused
    record Wish(
            boolean propose,
            String level,
            String state,
            String removedGroup,
            HandDownForm recipients) {

        static final Wish NOTHING = again(HandDownForm.NOTHING);

        static Wish again(HandDownForm recipients) {
            return new Wish(false, "", "", "", recipients);
        }
    }

    static String address(Campaign campaign, CampaignUnit unit, DirectiveId paper) {
        return RegisterPages.home(campaign, unit) + "/" + paper.value();
    }

    /// @throws NotThere if the unit does not see such a paper
    RegisteredPaper find(CampaignUnit unit, DirectiveId id) {
        return papers.find(unit, id).orElseThrow(NotThere::new);
    }

    DirectiveView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RegisteredPaper paper,
            Wish wish,
            @Nullable Refused refused) {
        boolean mine = paper.unit().equals(unit.id()) && paper.withdrawn() == null;
        boolean mayEdit = mine && rights.mayEdit(viewer, unit);
        var delivery = deliveries.find(paper.id(), unit.id());
        var demanded = requirements.rows(campaign, unit, frame, paper, mine);
        return new DirectiveView(
                address(campaign, unit, paper.id()),
                RegisterPages.home(campaign, unit),
                answer(frame, paper, delivery),
                paper.subject(),
                facts(campaign, frame, paper),
                paper.file() == null ? "" : paper.file().name(),
                withdrawn(frame, paper),
                chain(campaign, unit, frame, paper),
                papers.built(unit, paper).stream()
                        .map(each -> chained(campaign, unit, frame, each, "", false, true))
                        .toList(),
                mine,
                mayEdit,
                received(campaign, unit, viewer, frame, paper, delivery, demanded),
                demanded,
                mayEdit && demanded.isEmpty() && plans.isPlan(paper),
                wish.propose() && mayEdit ? proposals(campaign, paper) : null,
                refused,
                requirements.choices(campaign, unit, frame),
                mine ? handDowns.view(campaign, unit, frame, paper, wish) : null);
    }

    private static String answer(Frame frame, RegisteredPaper paper, Optional<Delivery> delivery) {
        if (paper.withdrawn() != null || delivery.isEmpty()) {
            return "";
        }
        LocalDate due = delivery.get().acknowledgeBy();
        if (delivery.get().acknowledgedBy() != null) {
            return frame.text("directives.paper.acknowledged");
        }
        return due == null
                ? frame.text("directives.paper.waiting")
                : frame.text("directives.paper.waiting-until", frame.day(due));
    }

    private List<Fact> facts(Campaign campaign, Frame frame, RegisteredPaper paper) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(frame.text("directives.number"), paper.number().written()));
        facts.add(new Fact(frame.text("directives.type"), paper.typeName()));
        facts.add(new Fact(frame.text("directives.issuer"), paper.issuer()));
        facts.add(new Fact(frame.text("directives.day"), frame.day(paper.issuedOn())));
        var urgency = register.urgency(campaign, frame.texts(), paper);
        if (!urgency.isEmpty()) {
            facts.add(new Fact(frame.text("directives.urgency"), urgency));
        }
        facts.add(
                new Fact(
                        frame.text("directives.registered"),
                        frame.text(
                                "directives.registered.by",
                                paper.registeredBy(),
                                Moments.show(paper.registeredAt()))));
        return facts;
    }

    private static String withdrawn(Frame frame, RegisteredPaper paper) {
        var withdrawn = paper.withdrawn();
        return withdrawn == null
                ? ""
                : frame.text(
                        "directives.withdrawn",
                        withdrawn.by(),
                        Moments.show(withdrawn.at()),
                        withdrawn.why());
    }

    private List<Chained> chain(
            Campaign campaign, CampaignUnit unit, Frame frame, RegisteredPaper paper) {
        var links = papers.chain(paper);
        var ids = links.stream().map(link -> link.paper().id().value()).toList();
        var seen =
                new HashSet<>(papers.among(unit, ids).stream().map(RegisteredPaper::id).toList());
        return links.stream()
                .map(link ->
                        chained(
                                campaign,
                                unit,
                                frame,
                                link.paper(),
                                link.beside().stream()
                                        .map(RegisteredPaper::cited)
                                        .collect(Collectors.joining(", ")),
                                link.paper().id().equals(paper.id()),
                                seen.contains(link.paper().id())))
                .toList();
    }

    private static Chained chained(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            RegisteredPaper paper,
            String beside,
            boolean isThis,
            boolean seen) {
        return new Chained(
                seen && !isThis ? address(campaign, unit, paper.id()) : "",
                paper.cited(),
                frame.text("directives.chain.about", frame.day(paper.issuedOn()), paper.issuer()),
                beside,
                isThis);
    }

    private @Nullable Received received(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RegisteredPaper paper,
            Optional<Delivery> delivery,
            List<Demanded> demanded) {
        return delivery.map(got ->
                        new Received(
                                rights.mayAcknowledge(viewer, unit) && paper.withdrawn() == null,
                                acknowledged(frame, got),
                                frame.day(got.acknowledgeBy()),
                                plans.address(campaign, unit, paper),
                                plans.state(unit, paper, frame),
                                rights.mayEdit(viewer, unit),
                                tasks.of(unit, viewer, paper, demanded)))
                .orElse(null);
    }

    private static String acknowledged(Frame frame, Delivery delivery) {
        Instant at = delivery.acknowledgedAt();
        String by = delivery.acknowledgedBy();
        return at == null || by == null
                ? ""
                : frame.text("directives.acknowledged.by", by, Moments.show(at));
    }

    private List<Proposal> proposals(Campaign campaign, RegisteredPaper paper) {
        return changes.proposed(campaign, paper).stream().map(DirectivePages::proposal).toList();
    }

    private static Proposal proposal(Demand demand) {
        return new Proposal(
                demand.text(),
                demand.level() == null ? "" : demand.level(),
                demand.due() == null ? "" : demand.due().toString(),
                demand.figure() == null ? "" : demand.figure().toString());
    }
}
