package vn.daihoi.lessons.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.lessons.internal.EvidenceFile;
import vn.daihoi.lessons.internal.Found;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.LessonAnswerStore;
import vn.daihoi.lessons.web.LessonCardView.Unit;
import vn.daihoi.lessons.web.LessonPages.Look;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What each unit says it did about a lesson, for those who look after it.
@Component
class AnsweringUnits {

    private final LessonAnswerStore answers;
    private final Campaigns campaigns;
    private final Access access;

    AnsweringUnits(LessonAnswerStore answers, Campaigns campaigns, Access access) {
        this.answers = answers;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// Units whose answers the viewer may look at.
    ///
    /// @param now what the check finds in each
    /// @param sent files of their answers
    List<Unit> of(
            Look look,
            Lesson lesson,
            Map<UnitId, Found> now,
            Map<UnitId, List<EvidenceFile>> sent) {
        if (lesson.isDraft()) {
            return List.of();
        }
        var said = new HashMap<UnitId, Answer>();
        answers.of(lesson.id()).forEach(answer -> said.put(answer.unit(), answer));
        return campaigns.units(look.unit().campaign(), said.keySet()).stream()
                .filter(unit -> access.may(look.viewer(), Permission.NOTE_VISITS, unit))
                .map(unit ->
                        unit(
                                look,
                                lesson,
                                unit,
                                Objects.requireNonNull(said.get(unit.id())),
                                sent.getOrDefault(unit.id(), List.of()),
                                now.getOrDefault(unit.id(), Found.CLEAN)))
                .toList();
    }

    private static Unit unit(
            Look look,
            Lesson lesson,
            CampaignUnit unit,
            Answer answer,
            List<EvidenceFile> sent,
            Found found) {
        Frame frame = look.frame();
        boolean waits = answer.stand() == Answer.Stand.WAITING;
        String address = LessonAddresses.own(look.campaign(), unit) + "/" + lesson.id();
        return new Unit(
                unit.fullName(),
                address + "/look",
                frame.text(answer.stand().messageKey()),
                answer.stand().code(),
                StandLook.icon(answer.stand()),
                StandLook.said(answer, frame),
                answer.said() == null ? "" : answer.words(),
                answer.said() == null
                        ? List.of()
                        : EvidenceLooks.links(sent, address, false, frame),
                answer.lookWords(),
                found.isFault() ? found.words().in(frame.texts().locale()) : "",
                waits,
                lesson.isAdopted() && waits);
    }
}
