package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.tasks.OpenPoints;

import java.util.List;
import java.util.stream.Stream;

/// Lessons that a unit has not answered stand with the tasks of those who answer for the very unit.
@Component
class LessonPoints implements OpenPoints {

    private final HeldLessons held;
    private final LessonNames names;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Access access;

    LessonPoints(
            HeldLessons held,
            LessonNames names,
            Campaigns campaigns,
            CampaignProfiles profiles,
            Access access) {
        this.held = held;
        this.names = names;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.access = access;
    }

    @Override
    public List<OpenPoint> of(CampaignId campaign, PersonId person, Texts texts) {
        var units =
                access.grants(person).stream()
                        .filter(grant -> grant.role().allows(Permission.FILE_PROOF))
                        .map(RoleGrant::unit)
                        .distinct()
                        .toList();
        return campaigns.units(campaign, units).stream()
                .flatMap(unit -> points(unit, texts))
                .toList();
    }

    private Stream<OpenPoint> points(CampaignUnit unit, Texts texts) {
        String page =
                "/c/%s/u/%s/lessons/own#l-"
                        .formatted(campaigns.get(unit.campaign()).code(), unit.code());
        return held.of(unit).stream()
                .filter(Held::isOpen)
                .map(Held::lesson)
                .map(lesson ->
                        new OpenPoint(
                                lesson.text().title(),
                                unit.fullName(),
                                about(lesson, texts),
                                page + lesson.id()));
    }

    private String about(Lesson lesson, Texts texts) {
        String step = lesson.step();
        String name = names.of(lesson, texts);
        return step == null
                ? texts.text("lessons.point.congress", name)
                : texts.text(
                        "lessons.point.step",
                        name,
                        profiles.of(campaigns.get(lesson.campaign()))
                                .milestoneName(step, texts.locale()));
    }
}
