package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.PaperAnswers;
import vn.daihoi.directives.PaperAnswers.Answer;
import vn.daihoi.directives.RequiredSteps.Shown;
import vn.daihoi.dossiers.HeldDocuments;
import vn.daihoi.dossiers.HeldDocuments.Held;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.EarlierEvidence;

import java.util.Collection;
import java.util.List;

/// Asks the modules below this one, which cannot know its question.
@Component
class EarlierFromBelow implements EarlierEvidence {

    private final PaperAnswers answers;
    private final HeldDocuments documents;

    EarlierFromBelow(PaperAnswers answers, HeldDocuments documents) {
        this.answers = answers;
        this.documents = documents;
    }

    @Override
    public List<Earlier> of(CampaignId campaign, Collection<UnitId> units, Shown shown) {
        return switch (shown) {
            case Shown.PaperAcknowledged(var paper) -> answered(answers.acknowledged(paper, units));
            case Shown.PlanIssued(var paper) -> answered(answers.plans(paper, units));
            case Shown.DocumentUploaded(var kind) ->
                    held(documents.uploaded(campaign, units, kind));
            case Shown.DossierApproved() -> held(documents.approved(campaign, units));
            case Shown.DocumentReviewed _, Shown.SlateAdopted _ -> List.of();
        };
    }

    private static List<Earlier> answered(List<Answer> answers) {
        return answers.stream()
                .map(each -> new Earlier(each.unit(), each.paper().value().toString(), each.on()))
                .toList();
    }

    private static List<Earlier> held(List<Held> held) {
        return held.stream()
                .map(each -> new Earlier(each.unit(), each.key().toString(), each.since()))
                .toList();
    }
}
