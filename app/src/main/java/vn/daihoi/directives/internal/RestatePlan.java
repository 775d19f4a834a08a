package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.PlanRestated;
import vn.daihoi.directives.UnitDays;
import vn.daihoi.directives.internal.RestatedPlan.Line;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.review.papers.PaperNumbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes the requirements of a paper the unit's own plan.
@Service
public class RestatePlan {

    private static final int LONGEST = 1_000;
    private static final int MOST_LINES = 200;

    private final RestatedPlans plans;
    private final Requirements requirements;
    private final Deliveries deliveries;
    private final PaperStorage papers;
    private final RegisterPaper register;
    private final UnitDays days;
    private final Campaigns campaigns;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RestatePlan(
            RestatedPlans plans,
            Requirements requirements,
            Deliveries deliveries,
            PaperStorage papers,
            RegisterPaper register,
            UnitDays days,
            Campaigns campaigns,
            Audit audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.requirements = requirements;
        this.deliveries = deliveries;
        this.papers = papers;
        this.register = register;
        this.days = days;
        this.campaigns = campaigns;
        this.audit = audit;
        this.events = events;
    }

    /// What came of a change.
    public sealed interface Changed {

        record Done() implements Changed {}

        /// The unit did not get such a paper, it was withdrawn, or there is no plan.
        record NotThere() implements Changed {}

        /// It was issued: what was issued is not changed.
        record AlreadyIssued() implements Changed {}

        /// @param line from 1; 0 when it is about none
        record Refused(int line, PaperFault fault) implements Changed {}
    }

    /// A line as typed.
    ///
    /// @param requirement null for what the unit adds
    public record Typed(
            @Nullable UUID requirement,
            String text,
            String owner,
            @Nullable LocalDate due,
            @Nullable Integer figure) {}

    /// Takes all requirements of the unit over. One that was begun is left as it is.
    @Transactional
    public boolean begin(CampaignUnit unit, DirectiveId id, Viewer by) {
        var paper = got(unit, id);
        paper.ifPresent(each -> {
            if (plans.begin(unit, id, takenOver(unit, each), by)) {
                record("directives.plan.begin", unit, id, Map.of());
            }
        });
        return paper.isPresent();
    }

    private Optional<RegisteredPaper> got(CampaignUnit unit, DirectiveId id) {
        return deliveries
                .find(id, unit.id())
                .flatMap(_ -> papers.find(unit.campaign(), id))
                .filter(paper -> paper.withdrawn() == null);
    }

    private List<Line> takenOver(CampaignUnit unit, RegisteredPaper paper) {
        var congress = days.congress(unit.campaign(), unit.id()).orElse(null);
        return requirements.of(paper.id(), unit).stream()
                .map(each ->
                        new Line(
                                Ids.next(),
                                each.id(),
                                each.text(),
                                "",
                                each.dayFor(paper.issuedOn(), congress).orElse(null),
                                each.figure()))
                .toList();
    }

    /// Lines without text are left out.
    @Transactional
    public Changed save(CampaignUnit unit, DirectiveId id, List<Typed> typed, Viewer by) {
        var plan = got(unit, id).flatMap(_ -> plans.lock(id, unit.id()));
        if (plan.isEmpty()) {
            return new Changed.NotThere();
        }
        if (plan.get().isIssued()) {
            return new Changed.AlreadyIssued();
        }
        var fault = fault(typed);
        if (fault.isPresent()) {
            return fault.get();
        }
        plans.save(plan.get().id(), lines(unit, id, typed), by);
        record("directives.plan.change", unit, id, Map.of("rows", typed.size()));
        return new Changed.Done();
    }

    private static Optional<Changed> fault(List<Typed> typed) {
        if (typed.size() > MOST_LINES) {
            return Optional.of(
                    new Changed.Refused(
                            0, PaperFault.of("lines", "plan.many", Integer.toString(MOST_LINES))));
        }
        for (int at = 0; at < typed.size(); at++) {
            var line = typed.get(at);
            if (line.text().length() > LONGEST || line.owner().length() > LONGEST) {
                return Optional.of(
                        new Changed.Refused(
                                at + 1, PaperFault.of("text", "long", Integer.toString(LONGEST))));
            }
            if (line.figure() != null && line.figure() < 1) {
                return Optional.of(
                        new Changed.Refused(
                                at + 1, PaperFault.of("figure", "requirement.bad-figure")));
            }
        }
        return Optional.empty();
    }

    /// A requirement of another paper, or one that stands twice, counts as added.
    private List<Line> lines(CampaignUnit unit, DirectiveId id, List<Typed> typed) {
        var open = new ArrayList<UUID>();
        requirements.of(id, unit).forEach(each -> open.add(each.id()));
        var lines = new ArrayList<Line>();
        for (Typed each : typed) {
            if (!each.text().isBlank()) {
                UUID requirement = each.requirement();
                boolean meets = requirement != null && open.remove(requirement);
                lines.add(
                        new Line(
                                Ids.next(),
                                meets ? requirement : null,
                                each.text().strip(),
                                each.owner().strip(),
                                each.due(),
                                each.figure()));
            }
        }
        return lines;
    }

    /// Registers the plan as the unit's own paper that rests on the directive.
    ///
    /// @param number whole, or only its symbol to take the next one
    /// @param issuer of the unit's papers
    /// @param subject of the plan
    /// @param typeName such as `Kế hoạch`
    @Transactional
    public Changed issue(
            Campaign campaign,
            CampaignUnit unit,
            DirectiveId id,
            String number,
            String issuer,
            String subject,
            @Nullable LocalDate day,
            Viewer by) {
        var plan = got(unit, id).flatMap(_ -> plans.lock(id, unit.id()));
        if (plan.isEmpty()) {
            return new Changed.NotThere();
        }
        if (plan.get().isIssued()) {
            return new Changed.AlreadyIssued();
        }
        if (plan.get().lines().isEmpty()) {
            return new Changed.Refused(0, PaperFault.of("lines", "plan.empty"));
        }
        var wanted = registration(id, number, issuer, subject, day);
        return switch (register.register(campaign, unit, by, wanted)) {
            case RegisterPaper.Outcome.Refused(var faults) -> {
                // The register may have rolled back; a commit here would be a fault.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Changed.Refused(0, faults.getFirst());
            }
            case RegisterPaper.Outcome.Registered(var own) -> {
                issued(unit, id, plan.get(), own, by);
                yield new Changed.Done();
            }
        };
    }

    private static Registration registration(
            DirectiveId id, String number, String issuer, String subject, @Nullable LocalDate day) {
        boolean next = !PaperNumbers.withoutWord(number).matches("\\d.*");
        return new Registration(
                number, next, "", issuer, day, subject, "", "", true, List.of(id.value()), null);
    }

    private void issued(
            CampaignUnit unit, DirectiveId id, RestatedPlan plan, RegisteredPaper own, Viewer by) {
        plans.issue(plan.id(), own.id(), by);
        record("directives.plan.issue", unit, id, Map.of("number", own.number().written()));
        events.publishEvent(
                new PlanRestated(
                        unit.campaign(),
                        id,
                        unit.id(),
                        own.id(),
                        campaigns.today(unit.campaign())));
    }

    /// Empty when the unit has no plan for it.
    public Optional<PlanGap> gap(CampaignUnit unit, RegisteredPaper paper) {
        var congress = days.congress(unit.campaign(), unit.id()).orElse(null);
        return plans.find(paper.id(), unit.id())
                .map(plan ->
                        PlanGap.between(
                                requirements.of(paper.id(), unit),
                                plan.lines(),
                                paper.issuedOn(),
                                congress));
    }

    private void record(String key, CampaignUnit unit, DirectiveId paper, Map<String, ?> after) {
        audit.record(
                Act.of(key)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("paper", paper.value())
                        .after(after));
    }
}
