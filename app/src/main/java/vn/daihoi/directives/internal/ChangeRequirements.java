package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.RequirementSet;
import vn.daihoi.directives.internal.Requirement.DueDay;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.directives.internal.Requirement.ShownBy;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Milestone;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.papers.Demand;
import vn.daihoi.review.papers.Demands;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Marks what a paper of the unit's register demands.
@Service
public class ChangeRequirements {

    private static final int LONGEST = 1_000;

    private final Requirements requirements;
    private final RestatedPlans plans;
    private final PaperStorage papers;
    private final PaperTexts texts;
    private final TellAddressees tell;
    private final CampaignProfiles profiles;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ChangeRequirements(
            Requirements requirements,
            RestatedPlans plans,
            PaperStorage papers,
            PaperTexts texts,
            TellAddressees tell,
            CampaignProfiles profiles,
            Audit audit,
            ApplicationEventPublisher events) {
        this.requirements = requirements;
        this.plans = plans;
        this.papers = papers;
        this.texts = texts;
        this.tell = tell;
        this.profiles = profiles;
        this.audit = audit;
        this.events = events;
    }

    public enum Result {
        DONE,
        /// the register has no such paper or requirement, or the paper holds no more
        NOT_THERE,
        /// no words
        NO_TEXT,
        TOO_LONG,
        /// not a level of the profile below the unit's
        NO_SUCH_LEVEL,
        /// not a step of the profile that those who get it have
        NO_SUCH_STEP,
        /// not a kind of document of the profile
        NO_SUCH_DOCUMENT,
        /// before the day of the paper
        DUE_BEFORE_PAPER,
        BAD_FIGURE
    }

    /// @param level null for all
    public record Wanted(
            String text,
            @Nullable String level,
            @Nullable DueDay due,
            ShownBy shownBy,
            @Nullable Integer figure) {}

    /// Sentences of the paper that seem to demand something and are not marked yet.
    public List<Demand> proposed(Campaign campaign, RegisteredPaper paper) {
        var file = paper.file();
        if (file == null || !(texts.read(file) instanceof Outcome.Extracted(var document, _))) {
            return List.of();
        }
        var marked =
                requirements.of(paper.id()).stream()
                        .map(Requirement::text)
                        .collect(Collectors.toSet());
        return new Demands(profiles.of(campaign))
                .in(document, paper.issuedOn()).stream()
                        .filter(demand -> !marked.contains(demand.text()))
                        .toList();
    }

    /// @param id null adds one
    @Transactional
    public Result set(
            Campaign campaign,
            CampaignUnit unit,
            DirectiveId id,
            @Nullable UUID requirement,
            Wanted wanted,
            Viewer by) {
        var paper = own(unit, id);
        if (paper.isEmpty()) {
            return Result.NOT_THERE;
        }
        var fault = fault(campaign, unit, paper.get(), wanted);
        if (fault.isPresent()) {
            return fault.get();
        }
        var outcome =
                requirement == null
                        ? add(unit, id, wanted, by)
                        : change(unit, id, requirement, wanted, by);
        if (outcome == Result.DONE) {
            requirements.holdAnswers(id);
            tell.changed(paper.get());
            events.publishEvent(new RequirementSet(campaign.id(), id));
        }
        return outcome;
    }

    /// Makes the lines of the plan that was issued as this paper its requirements, so that they go
    /// on to the units below.
    ///
    /// @return false when the paper is no plan, was withdrawn, or has requirements already
    @Transactional
    public boolean takeFromPlan(CampaignUnit unit, DirectiveId id, Viewer by) {
        var paper = own(unit, id).filter(_ -> requirements.of(id).isEmpty());
        var plan = paper.flatMap(_ -> plans.issuedAs(id));
        plan.ifPresent(found ->
                found.lines()
                        .forEach(line -> add(unit, id, wanted(line, paper.orElseThrow()), by)));
        return plan.isPresent();
    }

    /// A day that had passed when the plan was issued binds nobody below.
    private static Wanted wanted(RestatedPlan.Line line, RegisteredPaper paper) {
        LocalDate due = line.due();
        return new Wanted(
                line.text(),
                null,
                due == null || due.isBefore(paper.issuedOn()) ? null : new DueDay.On(due),
                ShownBy.of(EvidenceKind.PROOF),
                line.figure());
    }

    private Result add(CampaignUnit unit, DirectiveId paper, Wanted wanted, Viewer by) {
        var added = of(Ids.next(), paper, wanted);
        requirements.add(added, by);
        record("directives.requirement.add", unit, added);
        return Result.DONE;
    }

    private Result change(CampaignUnit unit, DirectiveId paper, UUID id, Wanted wanted, Viewer by) {
        if (requirements.find(paper, id).isEmpty()) {
            return Result.NOT_THERE;
        }
        var changed = of(id, paper, wanted);
        requirements.change(changed, by);
        record("directives.requirement.change", unit, changed);
        return Result.DONE;
    }

    /// @return false when there is none
    @Transactional
    public boolean remove(CampaignUnit unit, DirectiveId paper, UUID id) {
        var found = own(unit, paper).flatMap(_ -> requirements.find(paper, id));
        found.ifPresent(requirement -> {
            requirements.remove(id);
            record("directives.requirement.remove", unit, requirement);
            own(unit, paper).ifPresent(tell::changed);
        });
        return found.isPresent();
    }

    private Optional<RegisteredPaper> own(CampaignUnit unit, DirectiveId id) {
        return papers.find(unit.campaign(), id)
                .filter(paper -> paper.unit().equals(unit.id()))
                .filter(paper -> paper.withdrawn() == null);
    }

    private Optional<Result> fault(
            Campaign campaign, CampaignUnit unit, RegisteredPaper paper, Wanted wanted) {
        if (wanted.text().isBlank()) {
            return Optional.of(Result.NO_TEXT);
        }
        if (wanted.text().length() > LONGEST) {
            return Optional.of(Result.TOO_LONG);
        }
        if (wanted.level() != null && !isBelow(campaign, unit, wanted.level())) {
            return Optional.of(Result.NO_SUCH_LEVEL);
        }
        if (wanted.figure() != null && wanted.figure() < 1) {
            return Optional.of(Result.BAD_FIGURE);
        }
        if (!isStep(campaign, unit, wanted)) {
            return Optional.of(Result.NO_SUCH_STEP);
        }
        if (!isDocument(campaign, wanted.shownBy().document())) {
            return Optional.of(Result.NO_SUCH_DOCUMENT);
        }
        return wanted.due() instanceof DueDay.On(var day) && day.isBefore(paper.issuedOn())
                ? Optional.of(Result.DUE_BEFORE_PAPER)
                : Optional.empty();
    }

    private boolean isBelow(Campaign campaign, CampaignUnit unit, String level) {
        return levelsBelow(campaign, unit).stream().anyMatch(each -> each.code().equals(level));
    }

    private boolean isStep(Campaign campaign, CampaignUnit unit, Wanted wanted) {
        String step = wanted.shownBy().step();
        return step == null
                || stepsBelow(campaign, unit).stream()
                        .filter(each ->
                                wanted.level() == null || each.levels().contains(wanted.level()))
                        .anyMatch(each -> each.id().equals(step));
    }

    private boolean isDocument(Campaign campaign, @Nullable String document) {
        return document == null || profiles.of(campaign).documentKind(document).isPresent();
    }

    /// Steps of units that a unit's papers can be handed down to.
    public List<Milestone> stepsBelow(Campaign campaign, CampaignUnit unit) {
        var levels = levelsBelow(campaign, unit).stream().map(Level::code).toList();
        return profiles.of(campaign).milestones().stream()
                .filter(step -> step.levels().stream().anyMatch(levels::contains))
                .toList();
    }

    /// Levels that a unit's papers can be handed down to, from the highest.
    public List<Level> levelsBelow(Campaign campaign, CampaignUnit unit) {
        var profile = profiles.of(campaign);
        int own = profile.level(unit.level()).map(Level::order).orElse(0);
        return profile.levels().stream().filter(level -> level.order() > own).toList();
    }

    private static Requirement of(UUID id, DirectiveId paper, Wanted wanted) {
        return new Requirement(
                id,
                paper,
                0,
                wanted.text().strip(),
                wanted.level(),
                wanted.due(),
                wanted.shownBy(),
                wanted.figure());
    }

    private void record(String key, CampaignUnit unit, Requirement requirement) {
        audit.record(
                Act.of(key)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("requirement", requirement.id())
                        .after(Map.of("text", requirement.text())));
    }
}
