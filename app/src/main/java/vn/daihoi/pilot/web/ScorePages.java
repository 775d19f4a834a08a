package vn.daihoi.pilot.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.Frame;
import vn.daihoi.pilot.internal.Observer;
import vn.daihoi.pilot.internal.Outcome;
import vn.daihoi.pilot.internal.PilotPapers;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.PilotWords;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.pilot.internal.Score;
import vn.daihoi.pilot.internal.ScoreCriteria;
import vn.daihoi.pilot.web.ScoreView.Criterion;
import vn.daihoi.pilot.web.ScoreView.Grade;
import vn.daihoi.pilot.web.ScoreView.Part;
import vn.daihoi.profile.CheckItem;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.profile.Mark;
import vn.daihoi.profile.PilotSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts together the sheet of an observer.
@Component
class ScorePages {

    private final ScoreCriteria score;
    private final PilotPapers papers;

    ScorePages(ScoreCriteria score, PilotPapers papers) {
        this.score = score;
        this.papers = papers;
    }

    /// What was sent and could not be taken.
    ///
    /// @param criterion that was tapped; empty when it was the answer to the invitation
    /// @param fault text of what is wrong; empty when nothing is
    record Typed(String criterion, String words, String fault) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    ScoreView view(Campaign campaign, Seen seen, Observer observer, Frame frame, Typed typed) {
        var sheet = score.sheet(seen.unit());
        Map<String, Score> scores =
                score.of(observer).stream()
                        .collect(Collectors.toMap(Score::criterion, Function.identity()));
        var parts = new ArrayList<Part>();
        for (CongressPart part : CongressPart.values()) {
            var criteria =
                    sheet.criteria().stream()
                            .filter(each -> each.part() == part && observer.looksAt(each))
                            .map(each ->
                                    criterion(sheet, each, scores.get(each.id()), frame, typed))
                            .toList();
            if (!criteria.isEmpty()) {
                parts.add(
                        new Part(
                                part.code(),
                                PilotWords.part(part, frame.texts()),
                                done(criteria),
                                criteria));
            }
        }
        var state = score.state(seen.unit());
        var answer = observer.answer();
        boolean answering = typed.criterion().isEmpty() && !typed.fault().isEmpty();
        return new ScoreView(
                PilotPlace.score(campaign, seen.unit()),
                observer.id().toString(),
                lead(seen, observer, frame),
                frame.text("pilot.answer.own." + (answer == null ? "silent" : answer.code())),
                answer == null ? "" : answer.code(),
                answering ? typed.words() : observer.answerWords(),
                state == Outcome.DONE
                        ? ""
                        : frame.text("pilot.fault." + state.code(), frame.day(seen.day())),
                answering ? typed.fault() : "",
                parts.stream().mapToInt(Part::done).sum(),
                parts.stream().mapToInt(part -> part.criteria().size()).sum(),
                papers.hasInvitation(campaign, seen),
                parts);
    }

    private static String lead(Seen seen, Observer observer, Frame frame) {
        String day = seen.day() == null ? frame.text("pilot.bell.no-day") : frame.day(seen.day());
        String lead =
                frame.text(
                        "pilot.score.lead", seen.upper().fullName(), seen.unit().fullName(), day);
        return observer.capacity().isEmpty()
                ? lead
                : lead + " " + frame.text("pilot.score.as", observer.capacity());
    }

    private static int done(List<Criterion> criteria) {
        return (int)
                criteria.stream()
                        .filter(each -> each.grades().stream().anyMatch(Grade::chosen))
                        .count();
    }

    private static Criterion criterion(
            PilotSheet sheet,
            CheckItem item,
            @org.jspecify.annotations.Nullable Score said,
            Frame frame,
            Typed typed) {
        var locale = frame.texts().locale();
        String grade = said == null ? "" : said.grade();
        var grades = new ArrayList<Grade>();
        for (int rank = 0; rank < sheet.grades().size(); rank++) {
            var each = sheet.grades().get(rank);
            grades.add(
                    new Grade(
                            each.id(),
                            each.name().in(locale),
                            each.id().equals(grade),
                            "pilot-grade-" + rank));
        }
        grades.add(
                new Grade(
                        Score.UNSEEN,
                        sheet.unseen().in(locale),
                        Score.UNSEEN.equals(grade),
                        "pilot-grade-unseen"));
        boolean refused = typed.criterion().equals(item.id());
        return new Criterion(
                item.id(),
                item.text().in(locale),
                item.basis().source(),
                mark(item.basis().mark()),
                refused ? typed.words() : said == null ? "" : said.note(),
                grades,
                refused ? typed.fault() : "");
    }

    private static String mark(Mark mark) {
        return mark == Mark.CONFIRMED ? "" : mark.name().toLowerCase(Locale.ROOT);
    }
}
