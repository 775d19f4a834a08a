package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.Deliveries;
import vn.daihoi.directives.internal.Delivery;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.Requirements;
import vn.daihoi.directives.internal.VisiblePapers;
import vn.daihoi.directives.internal.VisiblePapers.Asked;
import vn.daihoi.directives.web.RegisterView.Row;
import vn.daihoi.directives.web.RegisterView.Waiting;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.PaperCodes.PaperMark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the register of a unit into words.
@Component
class RegisterPages {

    /// Rows of one page; more are found by search.
    static final int MOST = 300;

    private final VisiblePapers papers;
    private final Deliveries deliveries;
    private final Requirements requirements;
    private final CampaignProfiles profiles;
    private final DirectiveRights rights;

    RegisterPages(
            VisiblePapers papers,
            Deliveries deliveries,
            Requirements requirements,
            CampaignProfiles profiles,
            DirectiveRights rights) {
        this.papers = papers;
        this.deliveries = deliveries;
        this.requirements = requirements;
        this.profiles = profiles;
        this.rights = rights;
    }

    static String home(Campaign campaign, CampaignUnit unit) {
        return "/c/" + campaign.code() + "/u/" + unit.code() + "/directives";
    }

    RegisterView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RegisterFilter filter) {
        var handedDown = deliveries.to(unit);
        var all = papers.list(unit, Asked.ALL, MOST);
        var found = filter.isEmpty() ? all : papers.list(unit, filter.asked(), MOST);
        var waiting = waiting(campaign, unit, frame, all, handedDown);
        var states = states(unit, all, found);
        return new RegisterView(
                home(campaign, unit),
                answer(frame.texts(), all, waiting.size(), states),
                rights.mayEdit(viewer, unit),
                rights.mayAcknowledge(viewer, unit),
                filter,
                waiting,
                all.stream().map(RegisteredPaper::typeName).distinct().sorted().toList(),
                rows(campaign, unit, frame, found, handedDown, states),
                found.size() == MOST);
    }

    /// What the unit handed down itself, by paper.
    private Map<DirectiveId, Deliveries.Counts> states(
            CampaignUnit unit, List<RegisteredPaper> all, List<RegisteredPaper> found) {
        return deliveries.states(
                Stream.concat(all.stream(), found.stream())
                        .filter(paper -> paper.unit().equals(unit.id()))
                        .map(RegisteredPaper::id)
                        .collect(Collectors.toSet()));
    }

    /// First what is to be done here; then who below is behind, on the paper that waits longest.
    private static String answer(
            Texts texts,
            List<RegisteredPaper> all,
            int waiting,
            Map<DirectiveId, Deliveries.Counts> states) {
        if (all.isEmpty()) {
            return texts.text("directives.answer.none");
        }
        if (waiting > 0) {
            return texts.text("directives.answer.waiting", waiting);
        }
        var behind = all.stream().filter(paper -> missing(paper, states) > 0).toList();
        return behind.stream()
                .min(Comparator.comparing(RegisteredPaper::issuedOn))
                .map(oldest ->
                        texts.text(
                                "directives.answer.behind",
                                all.size(),
                                behind.size(),
                                oldest.number().written(),
                                missing(oldest, states)))
                .orElseGet(() -> texts.text("directives.answer.done", all.size()));
    }

    private static int missing(RegisteredPaper paper, Map<DirectiveId, Deliveries.Counts> states) {
        var counts = states.get(paper.id());
        return counts == null || paper.withdrawn() != null
                ? 0
                : counts.recipients() - counts.acknowledged();
    }

    private List<Waiting> waiting(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            List<RegisteredPaper> all,
            Map<DirectiveId, Delivery> handedDown) {
        return all.stream()
                .filter(paper -> paper.withdrawn() == null && isWaiting(handedDown, paper))
                .sorted(
                        Comparator.comparing(
                                paper -> due(handedDown, paper),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .map(paper ->
                        new Waiting(
                                home(campaign, unit) + "/" + paper.id().value(),
                                paper.cited(),
                                paper.subject(),
                                paper.issuer(),
                                frame.day(due(handedDown, paper)),
                                requirements.of(paper.id(), unit).size()))
                .toList();
    }

    private static @Nullable LocalDate due(
            Map<DirectiveId, Delivery> handedDown, RegisteredPaper paper) {
        var delivery = handedDown.get(paper.id());
        return delivery == null ? null : delivery.acknowledgeBy();
    }

    private static boolean isWaiting(Map<DirectiveId, Delivery> handedDown, RegisteredPaper paper) {
        var delivery = handedDown.get(paper.id());
        return delivery != null && delivery.acknowledgedBy() == null;
    }

    List<Row> rows(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            List<RegisteredPaper> found,
            Map<DirectiveId, Delivery> handedDown,
            Map<DirectiveId, Deliveries.Counts> states) {
        return found.stream()
                .map(paper ->
                        new Row(
                                home(campaign, unit) + "/" + paper.id().value(),
                                paper.number().written(),
                                paper.typeName(),
                                paper.issuer(),
                                frame.day(paper.issuedOn()),
                                paper.subject(),
                                urgency(campaign, frame.texts(), paper),
                                frame.text("directives.origin." + origin(unit, paper)),
                                state(frame.texts(), paper, handedDown, states),
                                isDone(paper, handedDown, states),
                                paper.withdrawn() != null))
                .toList();
    }

    /// Nothing is left to do here, and nobody below is behind.
    private static boolean isDone(
            RegisteredPaper paper,
            Map<DirectiveId, Delivery> handedDown,
            Map<DirectiveId, Deliveries.Counts> states) {
        var counts = states.get(paper.id());
        boolean allSaid = counts == null || counts.acknowledged() == counts.recipients();
        return allSaid && !isWaiting(handedDown, paper);
    }

    private static String origin(CampaignUnit unit, RegisteredPaper paper) {
        if (!paper.unit().equals(unit.id())) {
            return "above";
        }
        return paper.own() ? "own" : "received";
    }

    private static String state(
            Texts texts,
            RegisteredPaper paper,
            Map<DirectiveId, Delivery> handedDown,
            Map<DirectiveId, Deliveries.Counts> states) {
        var delivery = handedDown.get(paper.id());
        if (delivery != null) {
            return texts.text(
                    delivery.acknowledgedBy() == null
                            ? "directives.state.waiting"
                            : "directives.state.acknowledged");
        }
        var counts = states.get(paper.id());
        return counts == null
                ? ""
                : texts.text(
                        "directives.state.handed-down", counts.acknowledged(), counts.recipients());
    }

    /// Empty for a paper of no urgency.
    String urgency(Campaign campaign, Texts texts, RegisteredPaper paper) {
        return profiles.of(campaign).papers().urgencies().stream()
                .filter(mark -> mark.id().equals(paper.urgency()) && !mark.sign().isEmpty())
                .map(PaperMark::name)
                .map(name -> name.in(texts.locale()))
                .findFirst()
                .orElse("");
    }
}
