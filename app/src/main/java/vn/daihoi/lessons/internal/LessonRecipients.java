package vn.daihoi.lessons.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.List;
import java.util.Optional;

/// Units that a lesson is for: all of the branch on the level where it was learnt, but the one it
/// was learnt at.
@Component
public class LessonRecipients {

    private final Campaigns campaigns;

    LessonRecipients(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /// In the order of the campaign.
    public List<CampaignUnit> of(CampaignUnit unit, Lesson lesson) {
        UnitId at = lesson.learntAt();
        List<CampaignUnit> level = level(unit, at);
        return level.stream().filter(each -> !each.id().equals(at)).toList();
    }

    private List<CampaignUnit> level(CampaignUnit unit, @Nullable UnitId learntAt) {
        Optional<CampaignUnit> at =
                Optional.ofNullable(learntAt)
                        .flatMap(id -> campaigns.unit(unit.campaign(), id))
                        .filter(found -> found.isWithin(unit));
        return at.isEmpty()
                ? campaigns.children(unit)
                : campaigns.branch(unit).stream()
                        .filter(each -> each.level().equals(at.get().level()))
                        .toList();
    }
}
