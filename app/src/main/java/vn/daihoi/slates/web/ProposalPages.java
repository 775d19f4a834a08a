package vn.daihoi.slates.web;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Verdict;
import vn.daihoi.composition.solve.Bound;
import vn.daihoi.composition.solve.Change;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Conflict;
import vn.daihoi.composition.solve.Conflicts;
import vn.daihoi.composition.solve.Demanded;
import vn.daihoi.composition.solve.Relaxations.Move;
import vn.daihoi.composition.solve.Relaxations.Relaxation;
import vn.daihoi.composition.solve.Replacement;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Candidate;
import vn.daihoi.slates.internal.Searches.Impossible;
import vn.daihoi.slates.internal.StructureRule;
import vn.daihoi.slates.web.ConflictView.ConflictSet;
import vn.daihoi.slates.web.ConflictView.ConflictWay;
import vn.daihoi.slates.web.RepairView.Refused;
import vn.daihoi.slates.web.RepairView.RepairMove;
import vn.daihoi.slates.web.ReplaceView.ReplaceRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;

/// Puts what a search found into words.
@Component
class ProposalPages {

    private final Rights rights;

    ProposalPages(Rights rights) {
        this.rights = rights;
    }

    /// @param notIn people refused before, who must not come
    /// @param notOut people refused before, who must stay
    RepairView repair(
            String address,
            CampaignUnit unit,
            Board board,
            Composed composed,
            SequencedSet<UUID> notIn,
            SequencedSet<UUID> notOut,
            Viewer viewer,
            Texts texts) {
        var one = new One(board, texts, rights.seesSensitive(viewer, unit));
        var page = address + "/repair";
        return new RepairView(
                address,
                page,
                board.slate().name(),
                board.slate().revision(),
                rights.mayEdit(viewer, unit),
                one.answer(composed),
                composed.fewestChanges(),
                composed.in().stream()
                        .map(change -> one.move(change, query(page, with(notIn, change), notOut)))
                        .toList(),
                composed.out().stream()
                        .map(change -> one.move(change, query(page, notIn, with(notOut, change))))
                        .toList(),
                notIn.stream()
                        .map(id ->
                                new Refused(one.name(id), query(page, without(notIn, id), notOut)))
                        .toList(),
                notOut.stream()
                        .map(id ->
                                new Refused(one.name(id), query(page, notIn, without(notOut, id))))
                        .toList(),
                one.labels(composed.unmeasured()));
    }

    private static List<UUID> with(SequencedSet<UUID> ids, Change change) {
        var more = new ArrayList<>(ids);
        more.add(UUID.fromString(change.person()));
        return more;
    }

    private static List<UUID> without(SequencedSet<UUID> ids, UUID id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    private static String query(String page, Iterable<UUID> notIn, Iterable<UUID> notOut) {
        var address = UriComponentsBuilder.fromPath(page);
        notIn.forEach(id -> address.queryParam("notIn", id));
        notOut.forEach(id -> address.queryParam("notOut", id));
        return address.toUriString();
    }

    ConflictView conflict(
            String address,
            CampaignUnit unit,
            Board board,
            Impossible found,
            Viewer viewer,
            Texts texts) {
        var one = new One(board, texts, rights.seesSensitive(viewer, unit));
        var conflicts = found.conflicts();
        return new ConflictView(
                address,
                board.slate().name(),
                one.answer(conflicts),
                conflicts.sets().stream().map(one::set).toList(),
                one.missing(conflicts),
                conflicts.status() == Status.INFEASIBLE
                        ? found.relaxations().best().stream().map(one::way).toList()
                        : List.of(),
                found.relaxations().all(),
                one.labels(conflicts.unmeasured()));
    }

    ReplaceView replace(
            String address,
            CampaignUnit unit,
            Board board,
            UUID person,
            Replacement found,
            Viewer viewer,
            Texts texts) {
        var one = new One(board, texts, rights.seesSensitive(viewer, unit));
        return new ReplaceView(
                address,
                board.slate().name(),
                board.slate().revision(),
                person.toString(),
                one.name(person),
                one.answer(found, person),
                found.substitutes().stream().map(one::row).toList(),
                found.substitutes().isEmpty()
                        ? query(address + "/repair", List.of(person), List.of())
                        : "");
    }

    /// One board for one viewer.
    private static final class One {

        private final Board board;
        private final Texts texts;
        private final boolean seesAll;
        private final Measures measures;

        One(Board board, Texts texts, boolean seesAll) {
            this.board = board;
            this.texts = texts;
            this.seesAll = seesAll;
            this.measures = new Measures(texts);
        }

        String answer(Composed composed) {
            return switch (composed.status()) {
                case OPTIMAL, FEASIBLE -> {
                    int changes = Math.max(composed.in().size(), composed.out().size());
                    yield changes == 0
                            ? texts.text("slates.repair.none")
                            : texts.text(
                                    composed.fewestChanges()
                                            ? "slates.repair.proved"
                                            : "slates.repair.found",
                                    composed.in().size(),
                                    composed.out().size());
                }
                case INFEASIBLE -> texts.text("slates.repair.impossible");
                case UNKNOWN -> texts.text("slates.search.unknown");
            };
        }

        RepairMove move(Change change, String refuse) {
            var person = candidate(change.person());
            return new RepairMove(
                    change.person(),
                    person.name(),
                    person.represents(),
                    why(change.rules(), change.musts()),
                    change.others() == 0 ? "" : texts.text("slates.repair.others", change.others()),
                    refuse);
        }

        private String why(List<String> rules, List<Must.Duty> musts) {
            var reasons = new ArrayList<>(labels(rules));
            musts.forEach(duty -> reasons.add(texts.text("slates.must." + lower(duty))));
            return String.join(", ", reasons);
        }

        /// Names of rules; who may not know for whom a sensitive rule counts is not told either
        /// that a person comes for its sake.
        List<String> labels(List<String> ids) {
            return board.rules().stream()
                    .filter(rule -> ids.contains(rule.rule().id()))
                    .filter(rule -> seesAll || !rule.isSensitive())
                    .map(rule -> rule.rule().label())
                    .toList();
        }

        String answer(Conflicts conflicts) {
            return switch (conflicts.status()) {
                case OPTIMAL, FEASIBLE -> texts.text("slates.conflict.none");
                case INFEASIBLE -> texts.text("slates.conflict.some", conflicts.sets().size());
                case UNKNOWN -> texts.text("slates.search.unknown");
            };
        }

        ConflictSet set(Conflict conflict) {
            return new ConflictSet(
                    board.rules().stream()
                            .filter(rule -> conflict.rules().contains(rule.rule().id()))
                            .map(this::described)
                            .toList(),
                    conflict.musts().stream().map(this::demanded).toList(),
                    conflict.why().sum(),
                    conflict.why().describe(texts.locale()));
        }

        private String described(StructureRule rule) {
            return texts.text(
                    "slates.conflict.rule",
                    rule.rule().label(),
                    measures.demand(verdict(rule)),
                    texts.text("slates.level." + lower(rule.rule().level())));
        }

        private Verdict verdict(StructureRule rule) {
            return board.checked().verdicts().stream()
                    .filter(one -> one.rule().equals(rule.rule()))
                    .findFirst()
                    .orElseThrow();
        }

        private String demanded(Demanded demanded) {
            return switch (demanded.duty()) {
                case SIZE -> texts.text("slates.must.size.of", measures.counts(board.size()));
                case INCLUDE, EXCLUDE, APART ->
                        texts.text(
                                "slates.must." + lower(demanded.duty()) + ".of",
                                String.join(
                                        ", ",
                                        demanded.people().stream()
                                                .map(id -> candidate(id).name())
                                                .toList()));
            };
        }

        List<String> missing(Conflicts conflicts) {
            return seesAll
                    ? conflicts.missing().stream()
                            .map(one -> candidate(one.person()).name())
                            .toList()
                    : List.of();
        }

        ConflictWay way(Relaxation relaxation) {
            return new ConflictWay(relaxation.changes().stream().map(this::move).toList());
        }

        private String move(Move move) {
            var label =
                    board.rules().stream()
                            .filter(rule -> rule.rule().id().equals(move.rule()))
                            .map(rule -> rule.rule().label())
                            .findFirst()
                            .orElse(move.rule());
            return texts.text(
                    move.bound() == Bound.MIN ? "slates.relax.min" : "slates.relax.max",
                    label,
                    measures.number(move.from()),
                    measures.number(move.to()));
        }

        String answer(Replacement found, UUID person) {
            return found.substitutes().isEmpty()
                    ? texts.text("slates.replace.nobody", name(person))
                    : texts.text("slates.replace.some", name(person), found.substitutes().size());
        }

        ReplaceRow row(Replacement.Substitute substitute) {
            var person = candidate(substitute.person());
            return new ReplaceRow(
                    substitute.person(),
                    person.name(),
                    person.represents(),
                    String.join(", ", labels(substitute.rules())));
        }

        String name(UUID id) {
            var found = board.candidates().get(id);
            return found == null ? "" : found.name();
        }

        private Candidate candidate(String id) {
            return Objects.requireNonNull(board.candidates().get(UUID.fromString(id)));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
