package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;

import java.util.Optional;

/// What a lesson is called wherever it acts, for instance `Bài học 3 từ đại hội điểm Phường …`.
@Component
public class LessonNames {

    private final Campaigns campaigns;

    LessonNames(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public String of(Lesson lesson, Texts texts) {
        Integer number = lesson.number();
        if (number == null) {
            return texts.text("lessons.name.draft");
        }
        return learntAt(lesson)
                .map(unit -> texts.text("lessons.name.pilot", number, unit.fullName()))
                .orElseGet(() -> texts.text("lessons.name", number));
    }

    public Optional<CampaignUnit> learntAt(Lesson lesson) {
        UnitId at = lesson.learntAt();
        return at == null ? Optional.empty() : campaigns.unit(lesson.campaign(), at);
    }
}
