package vn.daihoi.pilot.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pilot.internal.MarkPilots;
import vn.daihoi.pilot.internal.Observer;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.PilotWords;
import vn.daihoi.pilot.internal.ReadPilots;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.pilot.internal.ScoreCriteria;
import vn.daihoi.pilot.web.PilotListView.Choice;
import vn.daihoi.pilot.web.PilotListView.Conclusion;
import vn.daihoi.pilot.web.PilotListView.Row;

import java.util.List;
import java.util.stream.Collectors;

/// Puts together the list of pilots.
@Component
class PilotListPages {

    private final ReadPilots read;
    private final MarkPilots mark;
    private final ScoreCriteria score;
    private final Access access;

    PilotListPages(ReadPilots read, MarkPilots mark, ScoreCriteria score, Access access) {
        this.read = read;
        this.mark = mark;
        this.score = score;
        this.access = access;
    }

    /// A form that was refused.
    ///
    /// @param ward code of the pilot; empty for the form of choosing
    record Refused(String ward, String typed, String fault) {

        static final Refused NOTHING = new Refused("", "", "");
    }

    PilotListView view(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, Refused refused) {
        var choices = mark.choices(unit);
        boolean upper = !choices.isEmpty();
        List<Seen> pilots = upper ? read.below(unit) : read.beside(unit);
        boolean mayMark = upper && access.may(viewer, Permission.MANAGE_CAMPAIGN, unit);
        return new PilotListView(
                PilotPlace.of(campaign, unit),
                answer(pilots, mayMark, frame),
                mayMark,
                pilots.stream().map(each -> row(campaign, each, viewer, frame)).toList(),
                mayMark ? choices(choices, pilots) : List.of(),
                refused.fault(),
                refused.ward(),
                refused.typed());
    }

    private static String answer(List<Seen> pilots, boolean mayMark, Frame frame) {
        if (pilots.isEmpty()) {
            return frame.text(mayMark ? "pilot.list.none" : "pilot.list.none-yet");
        }
        String names =
                pilots.stream()
                        .map(each -> each.unit().fullName())
                        .collect(Collectors.joining(", "));
        return frame.text("pilot.list.answer", pilots.size(), names);
    }

    private static List<Choice> choices(List<CampaignUnit> all, List<Seen> pilots) {
        var chosen = pilots.stream().map(each -> each.unit().id()).collect(Collectors.toSet());
        return all.stream()
                .filter(each -> !chosen.contains(each.id()))
                .map(each -> new Choice(each.code(), each.fullName()))
                .toList();
    }

    private Row row(Campaign campaign, Seen seen, Viewer viewer, Frame frame) {
        boolean runs = read.mayRun(viewer, seen);
        var pilot = seen.pilot();
        boolean sees = runs || access.may(viewer, Permission.VIEW_PROGRESS, seen.unit());
        var observers = runs ? read.observers(pilot) : List.<Observer>of();
        return new Row(
                seen.unit().code(),
                seen.unit().fullName(),
                seen.day() == null ? frame.text("pilot.bell.no-day") : frame.day(seen.day()),
                state(seen, frame),
                pilot.isClosed() ? "state-reached" : "state-not-due",
                pilot.isClosed() ? "check" : "pending",
                runs ? invited(observers, frame) : "",
                sees ? PilotPlace.of(campaign, seen.unit()) : "",
                runs ? PilotPlace.of(campaign, seen.upper(), seen.unit()) + "/observers" : "",
                score.observer(seen.unit(), viewer).isPresent()
                        ? PilotPlace.score(campaign, seen.unit())
                        : "",
                pilot.isScored(),
                runs && read.hasScores(pilot),
                pilot.isClosed() ? conclusions(seen, frame) : List.of());
    }

    private static String state(Seen seen, Frame frame) {
        var closed = seen.pilot().closedAt();
        if (closed != null) {
            return frame.text("pilot.state.closed", Moments.show(closed));
        }
        return frame.text(seen.pilot().isScored() ? "pilot.state.scored" : "pilot.state.open");
    }

    private static String invited(List<Observer> observers, Frame frame) {
        long coming =
                observers.stream().filter(each -> each.answer() == Observer.Answer.COMES).count();
        return observers.isEmpty()
                ? frame.text("pilot.invited.none")
                : frame.text("pilot.invited", observers.size(), coming);
    }

    private List<Conclusion> conclusions(Seen seen, Frame frame) {
        var debriefing = read.debriefing(seen.pilot());
        return debriefing.concluded().stream()
                .map(part ->
                        new Conclusion(
                                PilotWords.part(part, frame.texts()), debriefing.words(part)))
                .toList();
    }
}
