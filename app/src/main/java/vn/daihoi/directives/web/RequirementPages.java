package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.directives.UnitDays;
import vn.daihoi.directives.internal.ChangeRequirements;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.Requirement;
import vn.daihoi.directives.internal.Requirement.DueDay;
import vn.daihoi.directives.internal.Requirement.From;
import vn.daihoi.directives.internal.Requirement.ShownBy;
import vn.daihoi.directives.internal.Requirements;
import vn.daihoi.directives.web.DirectiveView.Choice;
import vn.daihoi.directives.web.DirectiveView.Choices;
import vn.daihoi.directives.web.DirectiveView.Demanded;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.profile.Profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts what a paper demands into words.
@Component
class RequirementPages {

    private final Requirements requirements;
    private final ChangeRequirements changes;
    private final CampaignProfiles profiles;
    private final UnitDays days;

    RequirementPages(
            Requirements requirements,
            ChangeRequirements changes,
            CampaignProfiles profiles,
            UnitDays days) {
        this.requirements = requirements;
        this.changes = changes;
        this.profiles = profiles;
        this.days = days;
    }

    /// @param all those of all levels, with offsets as they were given; else those of the unit with
    ///   its days
    List<Demanded> rows(
            Campaign campaign, CampaignUnit unit, Frame frame, RegisteredPaper paper, boolean all) {
        var profile = profiles.of(campaign);
        var found = all ? requirements.of(paper.id()) : requirements.of(paper.id(), unit);
        LocalDate congress = days.congress(campaign.id(), unit.id()).orElse(null);
        return IntStream.range(0, found.size())
                .mapToObj(at ->
                        row(
                                at + 1,
                                found.get(at),
                                profile,
                                frame,
                                all
                                        ? null
                                        : found.get(at)
                                                .dayFor(paper.issuedOn(), congress)
                                                .orElse(null)))
                .toList();
    }

    private static Demanded row(
            int number,
            Requirement requirement,
            Profile profile,
            Frame frame,
            @Nullable LocalDate day) {
        var level = requirement.level();
        var due = requirement.due();
        var shownBy = requirement.shownBy();
        var step = shownBy.step();
        return new Demanded(
                requirement.id().toString(),
                number,
                requirement.text(),
                level == null ? "" : level,
                levelName(profile, level, frame),
                day == null ? due(frame, due) : frame.text("directives.due.on", frame.day(day)),
                due instanceof DueDay.On(var on) ? on.toString() : "",
                due instanceof DueDay.Offset(var count, _) ? Integer.toString(Math.abs(count)) : "",
                due instanceof DueDay.Offset(var count, var from) ? from(count, from) : "",
                shownBy.evidence().code(),
                evidence(profile, shownBy, frame),
                written(shownBy.document()),
                written(shownBy.step()),
                step == null ? "" : profile.milestoneName(step, frame.texts().locale()),
                requirement.figure() == null ? "" : requirement.figure().toString());
    }

    private static String written(@Nullable String id) {
        return id == null ? "" : id;
    }

    private static String evidence(Profile profile, ShownBy shownBy, Frame frame) {
        String name = frame.text("directives.evidence." + shownBy.evidence().code());
        return Optional.ofNullable(shownBy.document())
                .flatMap(profile::documentKind)
                .map(kind -> kind.name().in(frame.texts().locale()))
                .map(kind -> frame.text("directives.evidence.of", name, kind))
                .orElse(name);
    }

    /// What can be chosen in the form of a requirement.
    Choices choices(Campaign campaign, CampaignUnit unit, Frame frame) {
        var locale = frame.texts().locale();
        return new Choices(
                changes.levelsBelow(campaign, unit).stream()
                        .map(level -> new Choice(level.code(), level.name().in(locale)))
                        .toList(),
                changes.stepsBelow(campaign, unit).stream()
                        .map(step -> new Choice(step.id(), step.name().in(locale)))
                        .toList(),
                profiles.of(campaign).documentKinds().stream()
                        .map(kind -> new Choice(kind.kind(), kind.name().in(locale)))
                        .toList());
    }

    static String levelName(Profile profile, @Nullable String level, Frame frame) {
        return level == null
                ? frame.text("directives.level.all")
                : profile.level(level)
                        .map(each -> each.name().in(frame.texts().locale()))
                        .orElse(level);
    }

    private static String from(int days, From from) {
        if (from == From.ISSUED) {
            return "issued";
        }
        return days < 0 ? "before-congress" : "after-congress";
    }

    private static String due(Frame frame, @Nullable DueDay due) {
        return switch (due) {
            case null -> "";
            case DueDay.On(var day) -> frame.text("directives.due.on", frame.day(day));
            case DueDay.Offset(var days, var from) ->
                    frame.text("directives.due." + from(days, from), Math.abs(days));
        };
    }
}
