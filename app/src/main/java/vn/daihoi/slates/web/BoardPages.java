package vn.daihoi.slates.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.Membership;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Verdict;
import vn.daihoi.composition.Verdict.Outcome;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Mark;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.internal.Candidate;
import vn.daihoi.slates.internal.SlateChange;
import vn.daihoi.slates.internal.SlateVersion;
import vn.daihoi.slates.internal.StructureRule;
import vn.daihoi.slates.web.BoardView.BoardPerson;
import vn.daihoi.slates.web.BoardView.BoardRule;
import vn.daihoi.slates.web.BoardView.Choice;
import vn.daihoi.slates.web.BoardView.Kept;
import vn.daihoi.slates.web.BoardView.Line;
import vn.daihoi.slates.web.BoardView.SizeBar;
import vn.daihoi.slates.web.BoardView.Suggestion;

import java.util.ArrayList;
import java.util.List;

/// Puts a board into words.
@Component
class BoardPages {

    private static final int MOST_PEOPLE = 200;
    private static final int MOST_CHANGES = 30;

    private final Boards boards;
    private final Rights rights;

    BoardPages(Boards boards, Rights rights) {
        this.boards = boards;
        this.rights = rights;
    }

    BoardView view(
            Campaign campaign,
            CampaignUnit unit,
            Board board,
            Viewer viewer,
            Texts texts,
            BoardFilter filter) {
        var seen = new SeenBoard(board, rights.seesSensitive(viewer, unit), texts);
        return new One(seen, filter)
                .view(
                        SlateAddress.of(campaign, unit),
                        rights.mayEdit(viewer, unit),
                        boards.slates(unit).stream()
                                .filter(slate -> !slate.id().equals(board.slate().id()))
                                .map(slate ->
                                        new Choice(slate.id().value().toString(), slate.name()))
                                .toList());
    }

    /// One board for one viewer.
    private final class One {

        private final SeenBoard seen;
        private final Board board;
        private final Texts texts;
        private final BoardFilter filter;
        private final Measures measures;

        One(SeenBoard seen, BoardFilter filter) {
            this.seen = seen;
            this.board = seen.board();
            this.texts = seen.texts();
            this.filter = filter;
            this.measures = seen.measures();
        }

        BoardView view(String home, boolean mayEdit, List<Choice> others) {
            var slate = board.slate();
            var people = people();
            var changes = boards.changes(slate.id(), MOST_CHANGES);
            return new BoardView(
                    home + "/" + slate.id().value(),
                    home,
                    slate.name(),
                    slate.revision(),
                    mayEdit,
                    slate.isAdopted(),
                    texts.text("slates.about", slate.changedBy(), Moments.show(slate.changedAt())),
                    answer(),
                    SlatesPages.state(board),
                    missing(),
                    size(),
                    rules(),
                    filter,
                    choices(),
                    filter.all() || people.size() <= MOST_PEOPLE
                            ? people
                            : people.subList(0, MOST_PEOPLE),
                    people.size(),
                    board.candidates().size(),
                    undo(changes),
                    filter.query(),
                    changes.stream().map(this::line).toList(),
                    boards.versions(slate.id()).stream().map(this::kept).toList(),
                    others);
        }

        private String answer() {
            var verdicts = board.checked().verdicts();
            return texts.text(
                    "slates.answer",
                    board.checked().list().size(),
                    measures.counts(board.size()),
                    count(verdicts, Outcome.MET),
                    count(verdicts, Outcome.BROKEN),
                    count(verdicts, Outcome.UNDECIDED));
        }

        private static long count(List<Verdict> verdicts, Outcome outcome) {
            return verdicts.stream().filter(one -> one.outcome() == outcome).count();
        }

        /// What to fill in first, so that every rule can tell.
        private List<String> missing() {
            var lines = new ArrayList<String>();
            for (int at = 0; at < board.rules().size(); at++) {
                var verdict = board.checked().verdicts().get(at);
                if (verdict.outcome() == Outcome.UNDECIDED) {
                    lines.add(missing(board.rules().get(at), verdict));
                }
            }
            return lines;
        }

        private String missing(StructureRule rule, Verdict verdict) {
            if (verdict.unknown().isEmpty()) {
                return texts.text("slates.missing.term", rule.rule().label());
            }
            return !seen.hides(rule)
                    ? texts.text(
                            "slates.missing.people",
                            rule.rule().label(),
                            String.join(", ", seen.names(verdict.unknown())))
                    : texts.text(
                            "slates.missing.count", rule.rule().label(), verdict.unknown().size());
        }

        private SizeBar size() {
            var must =
                    board.checked().musts().stream()
                            .filter(one -> one.duty() == Must.Duty.SIZE)
                            .findFirst()
                            .orElseThrow();
            var state = must.met() ? "met" : "broken";
            return new SizeBar(
                    texts.text("slates.size", must.part(), measures.counts(must.allowed())),
                    state,
                    seen.word(state),
                    measures.bar(must.part(), must.part(), must.allowed(), must.part()),
                    "");
        }

        private List<BoardRule> rules() {
            var rows = new ArrayList<BoardRule>();
            for (int at = 0; at < board.rules().size(); at++) {
                rows.add(row(board.rules().get(at), board.checked().verdicts().get(at)));
            }
            return rows;
        }

        private BoardRule row(StructureRule rule, Verdict verdict) {
            boolean hidden = seen.hides(rule);
            var state = SeenBoard.lower(verdict.outcome());
            return new BoardRule(
                    rule.rule().id(),
                    rule.rule().label(),
                    state,
                    seen.word(state),
                    measures.measure(verdict),
                    measures.demand(verdict),
                    measures.bar(
                            verdict.part(),
                            verdict.possible(),
                            verdict.allowed(),
                            board.checked().list().size()),
                    texts.text("slates.level." + SeenBoard.lower(rule.rule().level())),
                    rule.rule().source(),
                    rule.mark() == null ? "" : SeenBoard.lower(rule.mark()),
                    rule.mark() == null || rule.mark() == Mark.CONFIRMED
                            ? ""
                            : texts.text("slates.mark." + SeenBoard.lower(rule.mark())),
                    rule.note() == null ? "" : rule.note(),
                    hidden ? List.of() : seen.names(verdict.people()),
                    hidden ? List.of() : seen.names(verdict.unknown()),
                    hidden,
                    hidden ? List.of() : helpers(verdict),
                    verdict.part() < verdict.allowed().min(),
                    hidden ? "" : filter.of(rule.rule().id()).query());
        }

        private List<Suggestion> helpers(Verdict verdict) {
            return verdict.nearest().stream()
                    .map(seen::candidate)
                    .map(one -> new Suggestion(one.id().toString(), one.name(), one.represents()))
                    .toList();
        }

        private List<Choice> choices() {
            return seen.open().stream()
                    .map(rule -> new Choice(rule.rule().id(), rule.rule().label()))
                    .toList();
        }

        private List<BoardPerson> people() {
            var rule =
                    seen.open().stream()
                            .filter(one -> one.rule().id().equals(filter.rule()))
                            .findFirst();
            return board.candidates().values().stream()
                    .filter(one -> filter.shows(isChosen(one)))
                    .filter(one ->
                            filter.finds(one.name() + " " + one.post() + " " + one.represents()))
                    .filter(one -> rule.isEmpty() || counts(rule.get(), one))
                    .map(this::person)
                    .toList();
        }

        private boolean counts(StructureRule rule, Candidate one) {
            return rule.rule().who().of(one.person(), board.asked().asOf()) != Membership.OUT;
        }

        private BoardPerson person(Candidate one) {
            return new BoardPerson(
                    one.id().toString(),
                    one.name(),
                    one.post(),
                    one.represents(),
                    seen.open().stream()
                            .filter(rule ->
                                    rule.rule().who().of(one.person(), board.asked().asOf())
                                            == Membership.IN)
                            .map(rule -> rule.rule().label())
                            .distinct()
                            .toList(),
                    isChosen(one),
                    board.slate().state().isLocked(one.id()));
        }

        private boolean isChosen(Candidate one) {
            return board.slate().state().chosen().contains(one.id());
        }

        private Line line(SlateChange change) {
            return new Line(
                    told(change),
                    change.by(),
                    Moments.show(change.at()),
                    change.undoneBy() == null ? "" : change.undoneBy());
        }

        private String told(SlateChange change) {
            return texts.text(change.key(), change.arguments().toArray());
        }

        private Kept kept(SlateVersion version) {
            return new Kept(
                    version.number(),
                    version.note(),
                    version.by(),
                    Moments.show(version.at()),
                    version.state().chosen().size());
        }

        private @Nullable String undo(List<SlateChange> changes) {
            return changes.stream()
                    .filter(change -> change.undoneBy() == null)
                    .findFirst()
                    .map(this::told)
                    .orElse(null);
        }
    }
}
