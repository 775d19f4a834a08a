package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.personnel.internal.Evaluation;
import vn.daihoi.personnel.internal.Evaluation.Proposal;
import vn.daihoi.personnel.internal.Evaluations;
import vn.daihoi.personnel.internal.Evaluations.Recorded;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.web.EvaluationView.EvaluationRow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Puts evaluations into words.
@Component
class EvaluationPages {

    private final StoredPersons people;
    private final Evaluations evaluations;

    EvaluationPages(StoredPersons people, Evaluations evaluations) {
        this.people = people;
        this.evaluations = evaluations;
    }

    static boolean isSitting(Listed person) {
        return Boolean.TRUE.equals(person.details().sitting());
    }

    EvaluationView view(String address, CampaignUnit unit, boolean mayEdit, Frame frame) {
        var members = people.of(unit, false).stream().filter(EvaluationPages::isSitting).toList();
        var recorded = evaluations.of(unit);
        return new EvaluationView(
                address,
                mayEdit,
                answer(members, recorded, frame),
                members.stream().map(one -> row(one, recorded.get(one.id()), frame)).toList());
    }

    private static String answer(List<Listed> members, Map<UUID, Recorded> recorded, Frame frame) {
        if (members.isEmpty()) {
            return frame.text("personnel.evaluation.none");
        }
        return frame.text(
                "personnel.evaluation.answer",
                count(members, recorded, null),
                members.size(),
                count(members, recorded, Proposal.KEEP),
                count(members, recorded, Proposal.REPLACE));
    }

    /// @param proposal null for whoever has been evaluated at all
    private static long count(
            List<Listed> members, Map<UUID, Recorded> recorded, @Nullable Proposal proposal) {
        return members.stream()
                .map(one -> recorded.get(one.id()))
                .filter(one -> one != null)
                .filter(one -> proposal == null || one.evaluation().proposal() == proposal)
                .count();
    }

    private static EvaluationRow row(Listed member, @Nullable Recorded recorded, Frame frame) {
        var one = recorded == null ? Evaluation.NONE : recorded.evaluation();
        var state =
                one.proposal() == null ? "open" : one.proposal().name().toLowerCase(Locale.ROOT);
        return new EvaluationRow(
                member.id().toString(),
                member.details().name(),
                member.details().represents(),
                part(one.attended(), one.held()),
                part(one.done(), one.given()),
                one.opinions(),
                frame.text("personnel.evaluation.proposal." + state),
                state,
                one.why(),
                recorded == null
                        ? ""
                        : frame.text(
                                "personnel.evaluation.recorded",
                                recorded.by(),
                                frame.day(Moments.day(recorded.at()))));
    }

    private static String part(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null ? "" : part + "/" + whole;
    }
}
