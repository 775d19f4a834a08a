package vn.daihoi.composition.solve;

import vn.daihoi.composition.Condition;
import vn.daihoi.composition.Group;
import vn.daihoi.composition.Membership;
import vn.daihoi.composition.Person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Who would have to be better known for the rules to be kept perhaps: a list on which as few
/// unknowns as possible, if they turn out well, settle all rules.
final class Unknowns {

    private final Roster roster;
    private final Search search;

    Unknowns(Roster roster, Search search) {
        this.roster = roster;
        this.search = search;
    }

    /// Empty when the rules cannot be kept whatever turns out, or when the limits did not suffice.
    List<Conflicts.Missing> missing() {
        if (!someUnknown()) {
            return List.of();
        }
        var draft = Draft.hopeful(Classes.exact(roster, roster.binding()));
        roster.binding().forEach(draft::require);
        draft.programme().minimize(draft.counts().hopes());
        var answer = search.solve(draft.programme());
        if (!answer.status().hasList()) {
            return List.of();
        }
        var hoped = new ArrayList<>(draft.counts().hoped(answer));
        var list = draft.list(answer);
        return roster.ids(hoped).stream().map(id -> missing(id, new Tally(roster, list))).toList();
    }

    private boolean someUnknown() {
        for (var rule : roster.binding()) {
            for (int at = 0; at < roster.people(); at++) {
                if (isUnknown(roster.kind(rule, at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnknown(byte kind) {
        return kind == Kind.UNKNOWN || kind == Kind.PERHAPS;
    }

    private Conflicts.Missing missing(String id, Tally tally) {
        var person = roster.person(roster.place(id));
        var traits = new LinkedHashSet<String>();
        for (var rule : roster.binding()) {
            if (!tally.isMet(rule) && isUnknown(roster.kind(rule, roster.place(id)))) {
                var standIn = rule.rule().standIn();
                unknown(rule.rule().who(), person, traits);
                if (standIn != null) {
                    unknown(standIn.who(), person, traits);
                }
            }
        }
        return new Conflicts.Missing(id, List.copyOf(traits));
    }

    private void unknown(Group group, Person person, LinkedHashSet<String> traits) {
        var day = roster.asked().asOf();
        group.conditions().stream()
                .filter(one -> one.of(person, day) == Membership.UNKNOWN)
                .map(Condition::trait)
                .forEach(traits::add);
    }
}
