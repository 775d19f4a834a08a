package vn.daihoi.pilot.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;
import vn.daihoi.pilot.internal.Observer;
import vn.daihoi.pilot.internal.PilotPapers;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.PilotWords;
import vn.daihoi.pilot.internal.ProposeObservers;
import vn.daihoi.pilot.internal.ReadPilots;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.pilot.web.ObserversView.PartName;
import vn.daihoi.pilot.web.ObserversView.Proposal;
import vn.daihoi.pilot.web.ObserversView.Row;
import vn.daihoi.profile.CongressPart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts together the page of those who are invited to a pilot.
@Component
class ObserverPages {

    private final ReadPilots read;
    private final ProposeObservers proposals;
    private final PilotPapers papers;

    ObserverPages(ReadPilots read, ProposeObservers proposals, PilotPapers papers) {
        this.read = read;
        this.proposals = proposals;
        this.papers = papers;
    }

    /// What was sent and could not be taken.
    ///
    /// @param ticked keys of people
    /// @param fault text of what is wrong; empty when nothing is
    record Typed(Set<UUID> ticked, String login, String capacity, String fault) {

        static final Typed NOTHING = new Typed(Set.of(), "", "", "");
    }

    /// @param words for which names and capacities are searched
    ObserversView view(Campaign campaign, Seen seen, Frame frame, String words, Typed typed) {
        var all = read.observers(seen.pilot());
        var answered = read.answered(seen.pilot());
        var left = read.left(all);
        var invited = all.stream().map(Observer::person).collect(Collectors.toSet());
        long coming = all.stream().filter(each -> each.answer() == Observer.Answer.COMES).count();
        return new ObserversView(
                PilotPlace.of(campaign, seen.upper(), seen.unit()) + "/observers",
                PilotPlace.of(campaign, seen.unit()),
                all.isEmpty()
                        ? frame.text("pilot.observers.none")
                        : frame.text("pilot.invited", all.size(), coming),
                words,
                all.stream()
                        .filter(each -> matches(words, each.name() + " " + each.capacity()))
                        .map(each -> row(seen, each, answered, left, frame))
                        .toList(),
                proposals.of(seen.upper(), seen.unit()).stream()
                        .filter(each -> !invited.contains(each.person().id()))
                        .map(each ->
                                new Proposal(
                                        each.person().id().value().toString(),
                                        each.person().name(),
                                        each.capacity(),
                                        typed.ticked().contains(each.person().id().value())))
                        .toList(),
                proposals.unreachable(seen.upper(), seen.unit()),
                parts(seen).stream()
                        .map(part ->
                                new PartName(part.code(), PilotWords.part(part, frame.texts())))
                        .toList(),
                typed.fault(),
                typed.login(),
                typed.capacity(),
                papers.hasInvitation(campaign, seen));
    }

    private static boolean matches(String words, String text) {
        String folded = Fold.of(text);
        return List.of(Fold.of(words).split("\\s+")).stream().allMatch(folded::contains);
    }

    private List<CongressPart> parts(Seen seen) {
        return read.sheet(seen.unit()).criteria().stream()
                .map(each -> each.part())
                .distinct()
                .sorted()
                .toList();
    }

    private Row row(
            Seen seen, Observer each, Map<UUID, Long> answered, Set<UUID> left, Frame frame) {
        var answer = each.answer();
        String state = answer == null ? "silent" : answer.code();
        long all = read.sheet(seen.unit()).criteria().stream().filter(each::looksAt).count();
        long done = answered.getOrDefault(each.id(), 0L);
        return new Row(
                each.id().toString(),
                left.contains(each.id()) ? frame.text("pilot.left", each.name()) : each.name(),
                each.capacity(),
                frame.text("pilot.answer.is." + state),
                switch (state) {
                    case "comes" -> "state-reached";
                    case "cannot" -> "state-overdue";
                    default -> "state-not-due";
                },
                switch (state) {
                    case "comes" -> "check";
                    case "cannot" -> "close";
                    default -> "pending";
                },
                each.answerWords(),
                frame.text("pilot.progress", done, all),
                each.parts().isEmpty()
                        ? frame.text("pilot.parts.all")
                        : each.parts().stream()
                                .sorted()
                                .map(part -> PilotWords.part(part, frame.texts()))
                                .collect(Collectors.joining(", ")),
                each.parts().stream().map(CongressPart::code).toList(),
                done == 0);
    }
}
