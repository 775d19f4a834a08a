package vn.daihoi.lessons.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.LessonAnswerStore;
import vn.daihoi.lessons.internal.LessonStore;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.search.Hit;
import vn.daihoi.search.SearchSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Lessons for the search over everything: those who look after units come to the lesson itself,
/// its units to their own page of it.
@Component
class LessonSource implements SearchSource {

    private final LessonStore store;
    private final LessonAnswerStore answers;
    private final Campaigns campaigns;
    private final Access access;

    LessonSource(LessonStore store, LessonAnswerStore answers, Campaigns campaigns, Access access) {
        this.store = store;
        this.answers = answers;
        this.campaigns = campaigns;
        this.access = access;
    }

    @Override
    public String heading() {
        return "lessons.title";
    }

    @Override
    public List<Hit> find(Viewer viewer, String question, int limit) {
        return campaigns.all().stream()
                .flatMap(campaign -> find(viewer, campaign, question))
                .limit(limit)
                .toList();
    }

    private Stream<Hit> find(Viewer viewer, Campaign campaign, String question) {
        if (access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).isEmpty()) {
            return Stream.empty();
        }
        List<Lesson> found = store.find(campaign.id(), question);
        Map<UUID, List<Answer>> said = answers.of(found.stream().map(Lesson::id).toList());
        return found.stream()
                .flatMap(lesson ->
                        atBoard(viewer, campaign, lesson)
                                .or(() ->
                                        atUnit(
                                                viewer,
                                                campaign,
                                                lesson,
                                                said.getOrDefault(lesson.id(), List.of())))
                                .stream());
    }

    private Optional<Hit> atBoard(Viewer viewer, Campaign campaign, Lesson lesson) {
        return seen(viewer, Permission.NOTE_VISITS, campaign, lesson.unit())
                .map(unit -> hit(lesson, unit, LessonAddresses.card(campaign, unit, lesson.id())));
    }

    private Optional<Hit> atUnit(
            Viewer viewer, Campaign campaign, Lesson lesson, List<Answer> said) {
        return said.stream()
                .filter(answer -> new Held(lesson, answer).isShown())
                .flatMap(answer ->
                        seen(viewer, Permission.VIEW_PROGRESS, campaign, answer.unit()).stream())
                .findFirst()
                .map(unit ->
                        hit(
                                lesson,
                                unit,
                                LessonAddresses.own(campaign, unit) + "#l-" + lesson.id()));
    }

    private Optional<CampaignUnit> seen(
            Viewer viewer, Permission permission, Campaign campaign, UnitId unit) {
        return campaigns
                .unit(campaign.id(), unit)
                .filter(found -> access.may(viewer, permission, found));
    }

    private static Hit hit(Lesson lesson, CampaignUnit unit, String address) {
        return new Hit(lesson.text().title(), unit.fullName(), address);
    }
}
