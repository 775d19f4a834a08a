package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.RecipientGroup;
import vn.daihoi.directives.internal.Cascade;
import vn.daihoi.directives.internal.Cascades;
import vn.daihoi.directives.internal.Deliveries;
import vn.daihoi.directives.internal.Delivery;
import vn.daihoi.directives.internal.RecipientGroups;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.web.DirectivePages.Wish;
import vn.daihoi.directives.web.DirectiveView.Addressee;
import vn.daihoi.directives.web.DirectiveView.Choice;
import vn.daihoi.directives.web.DirectiveView.Group;
import vn.daihoi.directives.web.DirectiveView.HandedDown;
import vn.daihoi.directives.web.DirectiveView.LevelState;
import vn.daihoi.directives.web.DirectiveView.Recipients;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells who handed a paper down how far its addressees are.
@Component
class HandDownPages {

    private static final int MOST = 300;

    /// More boxes than that are slower to tick than codes to type.
    private static final int TICKED = 120;

    private final Deliveries deliveries;
    private final Cascades cascades;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final PlanLinks plans;
    private final RecipientGroups groups;

    HandDownPages(
            Deliveries deliveries,
            Cascades cascades,
            Campaigns campaigns,
            CampaignProfiles profiles,
            PlanLinks plans,
            RecipientGroups groups) {
        this.deliveries = deliveries;
        this.cascades = cascades;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.plans = plans;
        this.groups = groups;
    }

    HandedDown view(
            Campaign campaign, CampaignUnit unit, Frame frame, RegisteredPaper paper, Wish wish) {
        var acts = cascades.of(paper.id());
        var levels = levels(campaign, frame, paper);
        // Those of the level right below come first: 261 committees would hide 21 wards.
        var level =
                wish.level().isEmpty() && !levels.isEmpty()
                        ? levels.getFirst().code()
                        : wish.level();
        var rows = rows(campaign, unit, frame, paper, level, wish.state(), MOST);
        return new HandedDown(
                levels,
                rows,
                level,
                wish.state(),
                rows.size() == MOST,
                acts.stream().anyMatch(act -> act.done() == null),
                notes(frame, levels, acts),
                recipients(unit, wish));
    }

    private Recipients recipients(CampaignUnit unit, Wish wish) {
        var children = campaigns.children(unit);
        return new Recipients(
                children.size() > TICKED
                        ? List.of()
                        : children.stream()
                                .map(child -> new Choice(child.code(), child.fullName()))
                                .toList(),
                groups.of(unit).stream().map(group -> group(unit, group)).toList(),
                wish.removedGroup(),
                wish.recipients());
    }

    private Group group(CampaignUnit unit, RecipientGroup group) {
        var units = campaigns.units(unit.campaign(), group.units());
        return new Group(
                group.id().toString(),
                group.name(),
                units.size(),
                units.stream().map(CampaignUnit::fullName).collect(Collectors.joining(", ")));
    }

    private List<LevelState> levels(Campaign campaign, Frame frame, RegisteredPaper paper) {
        var counts = deliveries.byLevel(paper.id());
        var profile = profiles.of(campaign);
        var states = new ArrayList<LevelState>();
        for (var level : profile.levels()) {
            var count = counts.get(level.code());
            if (count != null) {
                states.add(
                        new LevelState(
                                level.code(),
                                level.name().in(frame.texts().locale()),
                                count.recipients(),
                                count.opened(),
                                count.acknowledged(),
                                count.withoutAccount()));
            }
        }
        return states;
    }

    List<Addressee> rows(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            RegisteredPaper paper,
            String level,
            String state,
            int limit) {
        var found = deliveries.of(paper.id(), level, state, limit);
        Map<UnitId, CampaignUnit> units =
                campaigns.units(campaign.id(), found.stream().map(Delivery::unit).toList()).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, each -> each));
        var states = plans.states(paper, units.keySet(), frame);
        var today = campaigns.today(campaign.id());
        var rows = new ArrayList<Addressee>();
        for (Delivery delivery : found) {
            var addressee = units.get(delivery.unit());
            if (addressee != null) {
                rows.add(
                        addressee(
                                frame,
                                today,
                                delivery,
                                addressee,
                                states.getOrDefault(delivery.unit(), ""),
                                plans.gap(campaign, unit, paper, addressee)));
            }
        }
        return rows;
    }

    private static Addressee addressee(
            Frame frame,
            LocalDate today,
            Delivery delivery,
            CampaignUnit unit,
            String plan,
            String gap) {
        if (delivery.acknowledgedAt() != null && delivery.acknowledgedBy() != null) {
            return new Addressee(
                    unit.fullName(),
                    "check",
                    "state-reached",
                    frame.text("directives.addressee.acknowledged"),
                    delivery.acknowledgedBy() + ", " + Moments.show(delivery.acknowledgedAt()),
                    plan,
                    plan.isEmpty() ? "" : gap);
        }
        return waiting(frame, today, delivery, unit, plan, plan.isEmpty() ? "" : gap);
    }

    private static Addressee waiting(
            Frame frame,
            LocalDate today,
            Delivery delivery,
            CampaignUnit unit,
            String plan,
            String gap) {
        var opened = delivery.openedAt();
        var by = delivery.openedBy();
        if (opened != null && by != null) {
            return new Addressee(
                    unit.fullName(),
                    "soon",
                    "state-due-soon",
                    frame.text("directives.addressee.opened"),
                    by + ", " + Moments.show(opened) + late(frame, today, delivery),
                    plan,
                    gap);
        }
        return new Addressee(
                unit.fullName(),
                delivery.hasAccount() ? "late" : "warning",
                "state-overdue",
                frame.text("directives.addressee.unopened"),
                (delivery.hasAccount() ? "" : frame.text("directives.addressee.no-account"))
                        + late(frame, today, delivery),
                plan,
                gap);
    }

    /// How long the day to acknowledge has passed; empty while it has not.
    private static String late(Frame frame, LocalDate today, Delivery delivery) {
        LocalDate by = delivery.acknowledgeBy();
        return by == null || !by.isBefore(today)
                ? ""
                : " " + frame.text("directives.addressee.late", ChronoUnit.DAYS.between(by, today));
    }

    private static List<String> notes(Frame frame, List<LevelState> levels, List<Cascade> acts) {
        var notes = new ArrayList<String>();
        int without = levels.stream().mapToInt(LevelState::withoutAccount).sum();
        if (without > 0) {
            notes.add(frame.text("directives.note.no-account", without));
        }
        acts.stream()
                .flatMap(act -> act.ended().stream())
                .map(ended ->
                        ended.into().isEmpty()
                                ? frame.text("directives.note.ended", ended.name())
                                : frame.text("directives.note.merged", ended.name(), ended.into()))
                .distinct()
                .forEach(notes::add);
        return notes;
    }
}
