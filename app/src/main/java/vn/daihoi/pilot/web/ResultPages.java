package vn.daihoi.pilot.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pilot.internal.Debriefing;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.PilotScreens;
import vn.daihoi.pilot.internal.PilotWords;
import vn.daihoi.pilot.internal.ReadPilots;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.pilot.internal.Results;
import vn.daihoi.pilot.internal.Stand;
import vn.daihoi.pilot.web.ResultsView.Conclusion;
import vn.daihoi.pilot.web.ResultsView.Filter;
import vn.daihoi.pilot.web.ResultsView.Remark;
import vn.daihoi.pilot.web.ResultsView.Section;

import java.util.ArrayList;
import java.util.List;

/// Puts together the page of results and of the debriefing.
@Component
class ResultPages {

    private final ReadPilots read;
    private final PilotScreens screens;

    ResultPages(ReadPilots read, PilotScreens screens) {
        this.read = read;
        this.screens = screens;
    }

    /// What was sent and could not be taken.
    ///
    /// @param part of the conclusion; empty when it was none
    /// @param fault text of what is wrong; empty when nothing is
    /// @param overtaken whether somebody else wrote meanwhile
    record Typed(String part, String who, String words, String fault, boolean overtaken) {

        static final Typed NOTHING = new Typed("", "", "", "", false);
    }

    ResultsView view(
            Campaign campaign, Seen seen, Viewer viewer, Frame frame, Filter filter, Typed typed) {
        // Before the scores are read: what comes later is told.
        long position = screens.position();
        boolean runs = read.mayRun(viewer, seen);
        boolean seesAll = read.maySeeAll(viewer, seen);
        var pilot = seen.pilot();
        var results = read.results(seen);
        var debriefing = read.debriefing(pilot);
        // A debriefing that is signed off has no forms in which a fault could stand.
        boolean above = typed.part().isEmpty() || pilot.isClosed();
        var page = new Page(campaign, seen, frame, runs, seesAll, debriefing, results, typed);
        return new ResultsView(
                PilotPlace.of(campaign, seen.unit()),
                runs ? PilotPlace.of(campaign, seen.upper()) : "",
                runs ? PilotPlace.of(campaign, seen.upper(), seen.unit()) : "",
                seesAll,
                runs && !pilot.isClosed() ? screens.topic(pilot.id()) : "",
                position,
                seesAll ? page.answer() : "",
                state(seen, frame),
                pilot.isScored(),
                pilot.isClosed(),
                filter,
                page.sections(filter),
                seesAll || pilot.isClosed() ? remarks(debriefing.remarks()) : List.of(),
                runs && !pilot.isClosed() ? remarks(debriefing.removed()) : List.of(),
                above ? typed.fault() : "",
                above ? new Remark("", typed.who(), typed.words()) : new Remark("", "", ""));
    }

    private static List<String> state(Seen seen, Frame frame) {
        var lines = new ArrayList<String>();
        var day = seen.day();
        lines.add(
                day == null
                        ? frame.text("pilot.day.none")
                        : frame.text("pilot.day", frame.day(day)));
        var pilot = seen.pilot();
        var until = pilot.scoredUntil();
        lines.add(
                until == null
                        ? frame.text("pilot.scoring.open")
                        : frame.text(
                                "pilot.scoring.closed",
                                Moments.show(until),
                                pilot.scoredUntilBy()));
        var closed = pilot.closedAt();
        lines.add(
                closed == null
                        ? frame.text("pilot.debriefing.open")
                        : frame.text(
                                "pilot.debriefing.closed", Moments.show(closed), pilot.closedBy()));
        return lines;
    }

    private static List<Remark> remarks(List<Debriefing.Remark> remarks) {
        return remarks.stream()
                .map(each -> new Remark(each.id().toString(), each.who(), each.words()))
                .toList();
    }

    /// What the parts of the page share.
    private final class Page {

        private final Campaign campaign;
        private final Seen seen;
        private final Frame frame;
        private final boolean runs;
        private final boolean seesAll;
        private final Debriefing debriefing;
        private final Results results;
        private final Typed typed;
        private final RowViews rows;

        Page(
                Campaign campaign,
                Seen seen,
                Frame frame,
                boolean runs,
                boolean seesAll,
                Debriefing debriefing,
                Results results,
                Typed typed) {
            this.campaign = campaign;
            this.seen = seen;
            this.frame = frame;
            this.runs = runs;
            this.seesAll = seesAll;
            this.debriefing = debriefing;
            this.results = results;
            this.typed = typed;
            this.rows =
                    new RowViews(
                            frame,
                            results.sheet(),
                            read.left(read.observers(seen.pilot())),
                            this::lesson);
        }

        String answer() {
            long graded = results.stands().stream().filter(each -> !each.isUngraded()).count();
            return graded == 0
                    ? frame.text("pilot.answer.none", read.observers(seen.pilot()).size())
                    : frame.text(
                            "pilot.answer",
                            results.voices(),
                            read.observers(seen.pilot()).size(),
                            graded,
                            results.stands().size(),
                            PilotWords.agreement(results.agreement(), frame.texts()),
                            results.far().size());
        }

        List<Section> sections(Filter filter) {
            if (!seesAll) {
                return seen.pilot().isClosed()
                        ? results.parts().stream()
                                .filter(part -> !debriefing.words(part.part()).isEmpty())
                                .map(part -> section(part, List.of()))
                                .toList()
                        : List.of();
            }
            if (filter.worst()) {
                var worst =
                        results.stands().stream()
                                .filter(stand -> shows(filter, stand))
                                .sorted(Stand.WORST_FIRST)
                                .toList();
                return List.of(
                        new Section(
                                "worst",
                                frame.text("pilot.order.worst"),
                                "",
                                rows.of(worst, true),
                                null,
                                ""));
            }
            return results.parts().stream()
                    .map(part ->
                            section(
                                    part,
                                    part.stands().stream()
                                            .filter(stand -> shows(filter, stand))
                                            .toList()))
                    .filter(section -> !filter.split() || !section.rows().isEmpty())
                    .toList();
        }

        private static boolean shows(Filter filter, Stand stand) {
            return !filter.split() || stand.agreement().isSplit();
        }

        private Section section(Results.Part part, List<Stand> shown) {
            return new Section(
                    part.part().code(),
                    PilotWords.part(part.part(), frame.texts()),
                    seesAll
                            ? PilotWords.counts(results.sheet(), part.counts(), frame.texts())
                                    + " · "
                                    + PilotWords.agreement(part.agreement(), frame.texts())
                            : "",
                    rows.of(shown, false),
                    conclusion(part),
                    lesson(part.part().code(), ""));
        }

        private @Nullable Conclusion conclusion(Results.Part part) {
            var written = debriefing.conclusions().get(part.part());
            String words = debriefing.words(part.part());
            if (!runs && words.isEmpty()) {
                return null;
            }
            boolean refused = typed.part().equals(part.part().code());
            return new Conclusion(
                    refused ? typed.words() : words,
                    written == null ? 0 : written.version(),
                    written == null ? "" : written.by(),
                    refused ? typed.fault() : "",
                    refused && typed.overtaken() ? words : "");
        }

        private String lesson(String part, String what) {
            return runs ? PilotPlace.lesson(campaign, seen.upper(), seen.unit(), part, what) : "";
        }
    }
}
