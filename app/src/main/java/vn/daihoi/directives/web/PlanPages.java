package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.internal.PlanGap;
import vn.daihoi.directives.internal.PlanGap.Kind;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.Requirement;
import vn.daihoi.directives.internal.Requirements;
import vn.daihoi.directives.internal.RestatePlan;
import vn.daihoi.directives.internal.RestatePlan.Typed;
import vn.daihoi.directives.internal.RestatedPlan;
import vn.daihoi.directives.internal.RestatedPlans;
import vn.daihoi.directives.internal.VisiblePapers;
import vn.daihoi.directives.web.PlanView.GapRow;
import vn.daihoi.directives.web.PlanView.GapView;
import vn.daihoi.directives.web.PlanView.PlanLine;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Issuer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts a unit's plan for a paper, and the gap to it, into words.
@Component
class PlanPages {

    private final RestatedPlans plans;
    private final RestatePlan restate;
    private final Requirements requirements;
    private final VisiblePapers papers;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final DirectiveRights rights;

    PlanPages(
            RestatedPlans plans,
            RestatePlan restate,
            Requirements requirements,
            VisiblePapers papers,
            Campaigns campaigns,
            CampaignProfiles profiles,
            DirectiveRights rights) {
        this.plans = plans;
        this.restate = restate;
        this.requirements = requirements;
        this.papers = papers;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.rights = rights;
    }

    /// What was typed and refused.
    ///
    /// @param lines null when they are as stored
    record Refused(String fault, @Nullable List<Typed> lines, String number, String subject) {

        static final Refused NOTHING = new Refused("", null, "", "");
    }

    PlanView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RegisteredPaper paper,
            Refused refused) {
        var plan = plans.find(paper.id(), unit.id());
        var own = plan.map(RestatedPlan::own).flatMap(id -> papers.find(unit, id));
        return new PlanView(
                DirectivePages.address(campaign, unit, paper.id()) + "/plan",
                DirectivePages.address(campaign, unit, paper.id()),
                paper.cited(),
                plan.isPresent(),
                rights.mayEdit(viewer, unit) && paper.withdrawn() == null,
                own.map(each ->
                                frame.text(
                                        "directives.plan.issued",
                                        each.cited(),
                                        frame.day(each.issuedOn())))
                        .orElse(""),
                own.map(each -> DirectivePages.address(campaign, unit, each.id())).orElse(""),
                lines(unit, paper, frame, plan, refused.lines()),
                gap(unit, paper, frame).orElse(null),
                refused.fault(),
                refused.number().isEmpty() ? symbol(campaign, unit) : refused.number(),
                refused.subject().isEmpty() ? subject(paper) : refused.subject(),
                campaigns.today(campaign.id()).toString());
    }

    /// The symbol with which the unit's Standing Board issues plans.
    private String symbol(Campaign campaign, CampaignUnit unit) {
        return profiles.of(campaign)
                .drafting()
                .issuer("standing-board", unit.level())
                .map(Issuer::symbol)
                .map(symbol -> "/KH-" + symbol)
                .orElse("/KH-MTTQ");
    }

    static String subject(RegisteredPaper paper) {
        return Texts.in(Texts.VIETNAMESE)
                .text("directives.plan.subject", paper.cited(), paper.subject());
    }

    private List<PlanLine> lines(
            CampaignUnit unit,
            RegisteredPaper paper,
            Frame frame,
            Optional<RestatedPlan> plan,
            @Nullable List<Typed> typed) {
        var demands = requirements.of(paper.id(), unit);
        if (typed != null) {
            return typed.stream()
                    .map(each ->
                            line(
                                    demands,
                                    frame,
                                    each.requirement(),
                                    each.text(),
                                    each.owner(),
                                    each.due(),
                                    each.figure()))
                    .toList();
        }
        return plan.stream()
                .flatMap(each -> each.lines().stream())
                .map(each ->
                        line(
                                demands,
                                frame,
                                each.requirement(),
                                each.text(),
                                each.owner(),
                                each.due(),
                                each.figure()))
                .toList();
    }

    private static PlanLine line(
            List<Requirement> demands,
            Frame frame,
            java.util.@Nullable UUID requirement,
            String text,
            String owner,
            @Nullable LocalDate due,
            @Nullable Integer figure) {
        return new PlanLine(
                requirement == null ? "" : requirement.toString(),
                demands.stream()
                        .filter(each -> each.id().equals(requirement))
                        .map(Requirement::text)
                        .findFirst()
                        .orElse(""),
                text,
                owner,
                due == null ? "" : due.toString(),
                frame.day(due),
                figure == null ? "" : figure.toString());
    }

    /// Empty when the unit has no plan.
    Optional<GapView> gap(CampaignUnit unit, RegisteredPaper paper, Frame frame) {
        return restate.gap(unit, paper)
                .map(gap ->
                        new GapView(
                                answer(gap, frame),
                                gap.rows().stream().map(row -> row(row, frame)).toList()));
    }

    private static String answer(PlanGap gap, Frame frame) {
        long changed = gap.count(Kind.CHANGED);
        long missing = gap.count(Kind.MISSING);
        return changed + missing == 0
                ? frame.text("directives.gap.none", gap.count(Kind.TAKEN_OVER))
                : frame.text(
                        "directives.gap.answer",
                        gap.count(Kind.TAKEN_OVER),
                        changed,
                        missing,
                        gap.count(Kind.ADDED));
    }

    private static GapRow row(PlanGap.Row row, Frame frame) {
        var kind = row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var line = row.line();
        var requirement = row.requirement();
        return new GapRow(
                kind,
                frame.text("directives.gap." + kind),
                icon(row.kind()),
                state(row.kind()),
                requirement == null
                        ? ""
                        : said(requirement.text(), row.demanded(), requirement.figure(), frame),
                line == null ? "" : said(line.text(), line.due(), line.figure(), frame),
                detail(row, frame));
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case TAKEN_OVER -> "check";
            case CHANGED -> "warning";
            case MISSING -> "late";
            case ADDED -> "plus";
        };
    }

    private static String state(Kind kind) {
        return switch (kind) {
            case TAKEN_OVER -> "state-reached";
            case CHANGED -> "state-due-soon";
            case MISSING -> "state-overdue";
            case ADDED -> "state-not-due";
        };
    }

    private static String said(
            String text, @Nullable LocalDate day, @Nullable Integer figure, Frame frame) {
        var parts = new ArrayList<String>();
        parts.add(text.replaceFirst("[.;]$", ""));
        if (figure != null) {
            parts.add(frame.text("directives.least", figure));
        }
        if (day != null) {
            parts.add(frame.text("directives.due.on", frame.day(day)));
        }
        return String.join(" · ", parts);
    }

    private static String detail(PlanGap.Row row, Frame frame) {
        var parts = new ArrayList<String>();
        if (row.daysLater() > 0) {
            parts.add(frame.text("directives.gap.later", row.daysLater()));
        }
        if (row.withoutDay()) {
            parts.add(frame.text("directives.gap.no-day"));
        }
        if (row.fewer() > 0) {
            parts.add(frame.text("directives.gap.fewer", row.fewer()));
        }
        return String.join(", ", parts);
    }
}
