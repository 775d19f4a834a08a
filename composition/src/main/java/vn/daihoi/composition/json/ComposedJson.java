package vn.daihoi.composition.json;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Case;
import vn.daihoi.composition.Checked;
import vn.daihoi.composition.Checker;
import vn.daihoi.composition.solve.Alternatives;
import vn.daihoi.composition.solve.Change;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Conflict;
import vn.daihoi.composition.solve.Conflicts;
import vn.daihoi.composition.solve.Demanded;
import vn.daihoi.composition.solve.Relaxations;
import vn.daihoi.composition.solve.Relaxations.Move;
import vn.daihoi.composition.solve.Relaxations.Relaxation;
import vn.daihoi.composition.solve.Replacement;
import vn.daihoi.composition.solve.Replacement.Substitute;
import vn.daihoi.composition.solve.Stats;
import vn.daihoi.composition.solve.Status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Answers of the composer as the tree of a JSON object. The format is told in `docs/formats.md`;
/// fields that an answer does not have are empty lists.
public final class ComposedJson {

    private final Case asked;
    private final Locale locale;

    /// @param locale language of sentences for people
    public ComposedJson(Case asked, Locale locale) {
        this.asked = asked;
        this.locale = locale;
    }

    /// The list at hand, checked.
    public Map<String, @Nullable Object> checked(Checked checked) {
        var map = root(status(checked), checked.list());
        verdicts(map, checked);
        return map;
    }

    private static Status status(Checked checked) {
        if (checked.isBroken()) {
            return Status.INFEASIBLE;
        }
        return checked.isKept() ? Status.FEASIBLE : Status.UNKNOWN;
    }

    /// @param why there is none; null when there is a list, or nobody asked
    public Map<String, @Nullable Object> composed(Composed composed, @Nullable Conflicts why) {
        var map = root(composed.status(), composed.list());
        map.put("in", composed.in().stream().map(Change::person).toList());
        map.put("out", composed.out().stream().map(Change::person).toList());
        if (composed.status().hasList()) {
            verdicts(map, new Checker(asked).check(composed.list()));
        }
        if (why != null) {
            map.put("conflicts", why.sets().stream().map(this::conflict).toList());
            map.put("missing", missing(why));
        }
        map.put("fewestChanges", composed.fewestChanges());
        map.put("brokenWishes", composed.brokenWishes());
        map.put("score", composed.score());
        map.put("reasons", Map.of("in", reasons(composed.in()), "out", reasons(composed.out())));
        map.put("unmeasured", composed.unmeasured());
        map.put("stats", stats(composed.stats()));
        return map;
    }

    /// A case whose rules can be kept has the status `feasible`, a list that keeps them and no
    /// conflicts.
    public Map<String, @Nullable Object> conflicts(Conflicts conflicts) {
        var status = conflicts.status() == Status.OPTIMAL ? Status.FEASIBLE : conflicts.status();
        var map = root(status, conflicts.list());
        if (!conflicts.list().isEmpty()) {
            verdicts(map, new Checker(asked).check(conflicts.list()));
        }
        map.put("conflicts", conflicts.sets().stream().map(this::conflict).toList());
        map.put("all", conflicts.all());
        map.put("missing", missing(conflicts));
        map.put("unmeasured", conflicts.unmeasured());
        map.put("stats", stats(conflicts.stats()));
        return map;
    }

    public Map<String, @Nullable Object> relaxations(Relaxations relaxations) {
        var best = relaxations.best();
        var map = root(relaxations.status(), best.isEmpty() ? List.of() : best.getFirst().list());
        map.put("relaxations", best.stream().map(ComposedJson::relaxation).toList());
        map.put("all", relaxations.all());
        map.put("unmeasured", relaxations.unmeasured());
        map.put("stats", stats(relaxations.stats()));
        return map;
    }

    public Map<String, @Nullable Object> alternatives(Alternatives alternatives) {
        var lists = alternatives.lists();
        var map = root(alternatives.status(), lists.isEmpty() ? List.of() : lists.getFirst());
        map.put("lists", lists);
        map.put("distance", alternatives.distance());
        map.put("all", alternatives.all());
        map.put("unmeasured", alternatives.unmeasured());
        map.put("stats", stats(alternatives.stats()));
        return map;
    }

    public Map<String, @Nullable Object> replacement(Replacement replacement) {
        var repair = replacement.repair();
        var map = repair == null ? root(replacement.status(), List.of()) : composed(repair, null);
        map.put("status", Field.written(replacement.status()));
        map.put("substitutes", replacement.substitutes().stream().map(this::substitute).toList());
        map.put("stats", stats(replacement.stats()));
        return map;
    }

    private static Map<String, @Nullable Object> root(Status status, List<String> list) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("status", Field.written(status));
        map.put("list", list);
        for (var name : List.of("in", "out", "verdicts", "musts", "conflicts", "relaxations")) {
            map.put(name, List.of());
        }
        map.put("stats", Map.of());
        return map;
    }

    private static void verdicts(Map<String, @Nullable Object> map, Checked checked) {
        map.put("verdicts", CheckedJson.verdicts(checked));
        map.put("musts", CheckedJson.musts(checked));
    }

    private Map<String, Object> conflict(Conflict conflict) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rules", conflict.rules());
        map.put("musts", conflict.musts().stream().map(ComposedJson::demanded).toList());
        map.put("minimal", conflict.minimal());
        map.put("why", conflict.why().sum());
        map.put("text", conflict.why().describe(locale));
        return map;
    }

    private static Map<String, @Nullable Object> demanded(Demanded demanded) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("must", Field.written(demanded.duty()));
        map.put("bound", demanded.bound() == null ? null : Field.written(demanded.bound()));
        map.put("people", demanded.people());
        return map;
    }

    private static List<Map<String, Object>> missing(Conflicts conflicts) {
        return conflicts.missing().stream()
                .map(one -> Map.<String, Object>of("person", one.person(), "traits", one.traits()))
                .toList();
    }

    private static Map<String, Object> relaxation(Relaxation relaxation) {
        var map = new LinkedHashMap<String, Object>();
        map.put("changes", relaxation.changes().stream().map(ComposedJson::move).toList());
        map.put("list", relaxation.list());
        return map;
    }

    private static Map<String, Object> move(Move move) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", move.rule());
        map.put("bound", Field.written(move.bound()));
        map.put("from", move.from());
        map.put("to", move.to());
        return map;
    }

    private static List<Map<String, Object>> reasons(List<Change> changes) {
        return changes.stream().map(ComposedJson::reason).toList();
    }

    private static Map<String, Object> reason(Change change) {
        var map = new LinkedHashMap<String, Object>();
        map.put("person", change.person());
        map.put("rules", change.rules());
        map.put("musts", change.musts().stream().map(Field::written).toList());
        map.put("others", change.others());
        map.put("alike", change.alike());
        return map;
    }

    private Map<String, Object> substitute(Substitute substitute) {
        var map = new LinkedHashMap<String, Object>();
        map.put("person", substitute.person());
        map.put("rules", substitute.rules());
        map.put("brokenWishes", substitute.brokenWishes());
        map.put("score", substitute.score());
        return map;
    }

    private static Map<String, Object> stats(Stats stats) {
        var map = new LinkedHashMap<String, Object>();
        map.put("people", stats.people());
        map.put("classes", stats.classes());
        map.put("solves", stats.solves());
        map.put("effort", stats.effort());
        map.put("millis", stats.time().toMillis());
        map.put("seed", stats.seed());
        return map;
    }
}
