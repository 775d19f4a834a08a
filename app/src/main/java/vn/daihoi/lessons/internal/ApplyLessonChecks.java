package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.internal.LessonCheck.OfPlan;
import vn.daihoi.lessons.internal.LessonCheck.OfReview;
import vn.daihoi.lessons.internal.LessonCheck.OfSlate;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.EarlierDues;
import vn.daihoi.reviews.ReviewAgainAfter;

import java.util.Collection;
import java.util.List;

/// Lets the checks of lessons begin and end where they act. Structure boards ask for themselves
/// each time they are shown.
@Component
class ApplyLessonChecks {

    private final EarlierDues dues;
    private final ReviewAgainAfter reviews;

    ApplyLessonChecks(EarlierDues dues, ReviewAgainAfter reviews) {
        this.dues = dues;
        this.reviews = reviews;
    }

    /// From now on in these units.
    ///
    /// @param branch that holds all of them
    void begin(Lesson lesson, CampaignUnit branch, Collection<CampaignUnit> units, Viewer by) {
        switch (lesson.check()) {
            case OfReview _ -> reviews.changed(branch, by);
            case OfPlan(var step, var days) ->
                    dues.ask(
                            lesson.campaign(),
                            lesson.id(),
                            units.stream().map(CampaignUnit::id).toList(),
                            step,
                            days);
            case OfSlate _ -> {}
            case null -> {}
        }
    }

    /// In no unit any more.
    void end(Lesson lesson, CampaignUnit branch, Viewer by) {
        switch (lesson.check()) {
            case OfReview _ -> reviews.changed(branch, by);
            case OfPlan _ -> dues.withdraw(lesson.campaign(), lesson.id());
            case OfSlate _ -> {}
            case null -> {}
        }
    }

    /// For one unit it was settled anew whether the lesson applies there.
    void settle(Lesson lesson, CampaignUnit unit, boolean exempt, Viewer by) {
        if (exempt && lesson.check() instanceof OfPlan) {
            dues.withdraw(lesson.campaign(), lesson.id(), unit.id());
        } else {
            begin(lesson, unit, List.of(unit), by);
        }
    }
}
