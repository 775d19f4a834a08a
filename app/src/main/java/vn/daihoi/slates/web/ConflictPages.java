package vn.daihoi.slates.web;

import vn.daihoi.composition.solve.Bound;
import vn.daihoi.composition.solve.Conflict;
import vn.daihoi.composition.solve.Conflicts;
import vn.daihoi.composition.solve.Demanded;
import vn.daihoi.composition.solve.Relaxations.Move;
import vn.daihoi.composition.solve.Relaxations.Relaxation;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.slates.internal.Searches.Impossible;
import vn.daihoi.slates.internal.StructureRule;
import vn.daihoi.slates.web.ConflictView.ConflictSet;
import vn.daihoi.slates.web.ConflictView.ConflictWay;

import java.util.List;

/// Puts into words why no list keeps all rules, and what would have to give.
final class ConflictPages {

    private final SeenBoard seen;
    private final Measures measures;

    ConflictPages(SeenBoard seen) {
        this.seen = seen;
        this.measures = seen.measures();
    }

    ConflictView view(String address, Impossible found) {
        var conflicts = found.conflicts();
        return new ConflictView(
                address,
                seen.board().slate().name(),
                answer(conflicts),
                conflicts.sets().stream().map(this::set).toList(),
                missing(conflicts),
                conflicts.status() == Status.INFEASIBLE
                        ? found.relaxations().best().stream().map(this::way).toList()
                        : List.of(),
                found.relaxations().all(),
                seen.labels(conflicts.unmeasured()));
    }

    private String answer(Conflicts conflicts) {
        return switch (conflicts.status()) {
            case OPTIMAL, FEASIBLE -> text("slates.conflict.none");
            case INFEASIBLE -> text("slates.conflict.some", conflicts.sets().size());
            case UNKNOWN -> text("slates.search.unknown");
        };
    }

    private ConflictSet set(Conflict conflict) {
        return new ConflictSet(
                seen.board().rules().stream()
                        .filter(rule -> conflict.rules().contains(rule.rule().id()))
                        .map(this::described)
                        .toList(),
                conflict.musts().stream().map(this::demanded).toList(),
                conflict.why().sum(),
                conflict.why().describe(seen.texts().locale()));
    }

    private String described(StructureRule rule) {
        return text(
                "slates.conflict.rule",
                rule.rule().label(),
                measures.asked(seen.verdict(rule)),
                text("slates.level." + SeenBoard.lower(rule.rule().level())));
    }

    private String demanded(Demanded demanded) {
        return switch (demanded.duty()) {
            case SIZE -> text("slates.must.size.of", measures.counts(seen.board().size()));
            case INCLUDE, EXCLUDE, APART ->
                    text(
                            "slates.must." + SeenBoard.lower(demanded.duty()) + ".of",
                            String.join(", ", seen.names(List.copyOf(demanded.people()))));
        };
    }

    private List<String> missing(Conflicts conflicts) {
        return seen.seesAll()
                ? seen.names(conflicts.missing().stream().map(Conflicts.Missing::person).toList())
                : List.of();
    }

    private ConflictWay way(Relaxation relaxation) {
        return new ConflictWay(relaxation.changes().stream().map(this::move).toList());
    }

    private String move(Move move) {
        return text(
                move.bound() == Bound.MIN ? "slates.relax.min" : "slates.relax.max",
                label(move.rule()),
                measures.number(move.from()),
                measures.number(move.to()));
    }

    private String label(String id) {
        return seen.board().rules().stream()
                .filter(rule -> rule.rule().id().equals(id))
                .map(rule -> rule.rule().label())
                .findFirst()
                .orElse(id);
    }

    private String text(String key, Object... arguments) {
        return seen.texts().text(key, arguments);
    }
}
