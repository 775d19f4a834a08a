package vn.daihoi.obstacles.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.internal.Answer;
import vn.daihoi.obstacles.internal.AnswerStore;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers as a viewer sees them.
@Component
class AnswerViews {

    private final AnswerStore answers;
    private final Campaigns campaigns;
    private final Access access;

    AnswerViews(AnswerStore answers, Campaigns campaigns, Access access) {
        this.answers = answers;
        this.campaigns = campaigns;
        this.access = access;
    }

    List<AnswerView> of(CampaignUnit unit, List<Answer> found, Viewer viewer, Frame frame) {
        Set<UUID> helping =
                Set.copyOf(answers.helping(unit.id(), found.stream().map(Answer::id).toList()));
        Map<UnitId, CampaignUnit> authors = authors(unit, found);
        return found.stream()
                .map(each -> view(unit, each, authors, helping.contains(each.id()), viewer, frame))
                .toList();
    }

    private Map<UnitId, CampaignUnit> authors(CampaignUnit unit, List<Answer> found) {
        var ids = found.stream().map(Answer::unit).distinct().toList();
        return campaigns.units(unit.campaign(), ids).stream()
                .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
    }

    private AnswerView view(
            CampaignUnit unit,
            Answer answer,
            Map<UnitId, CampaignUnit> authors,
            boolean helpsUs,
            Viewer viewer,
            Frame frame) {
        CampaignUnit author = authors.get(answer.unit());
        boolean owns = author != null && access.may(viewer, Permission.ANSWER_OBSTACLES, author);
        return new AnswerView(
                answer.id().toString(),
                answer.question(),
                answer.words(),
                frame.text(answer.kind().messageKey()),
                frame.text(
                        "obstacles.answered-by",
                        author == null ? "" : author.fullName(),
                        frame.day(answer.on())),
                answer.helped() == 0 ? "" : frame.text("obstacles.helped.count", answer.helped()),
                helpsUs,
                owns && answer.helped() > 0 ? helpedUnits(unit, answer) : "",
                owns && answer.general());
    }

    private String helpedUnits(CampaignUnit unit, Answer answer) {
        return campaigns.units(unit.campaign(), answers.helpedUnits(answer.id())).stream()
                .map(CampaignUnit::fullName)
                .collect(Collectors.joining(", "));
    }
}
