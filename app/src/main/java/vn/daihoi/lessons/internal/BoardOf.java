package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The unit whose board adopted a lesson that another unit was given.
@Component
public class BoardOf {

    private final LessonStore store;
    private final Campaigns campaigns;

    BoardOf(LessonStore store, Campaigns campaigns) {
        this.store = store;
        this.campaigns = campaigns;
    }

    public Optional<CampaignUnit> of(CampaignUnit unit, UUID lesson) {
        return store.all(unit.campaign(), List.of(lesson)).stream()
                .findFirst()
                .flatMap(found -> campaigns.unit(unit.campaign(), found.unit()))
                .filter(unit::isWithin);
    }
}
