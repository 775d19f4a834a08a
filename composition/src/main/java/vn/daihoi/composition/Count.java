package vn.daihoi.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How many of a list count for a rule, and who.
///
/// @param sure ids of those who surely count
/// @param unknown ids of those of whom it is not known
/// @param part how many surely count, exceptions within their cap
/// @param possible how many count if all unknown do
record Count(List<String> sure, List<String> unknown, long part, long possible) {

    static Count of(Rule rule, Collection<Person> list, LocalDate day) {
        var sure = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var standIns = new ArrayList<String>();
        var perhaps = new ArrayList<String>();
        for (var person : list) {
            switch (rule.who().of(person, day)) {
                case IN -> sure.add(person.id());
                case UNKNOWN -> unknown.add(person.id());
                case OUT -> {
                    switch (standIn(rule, person, day)) {
                        case IN -> standIns.add(person.id());
                        case UNKNOWN -> perhaps.add(person.id());
                        case OUT -> {}
                    }
                }
            }
        }
        return of(rule, sure, unknown, standIns, perhaps);
    }

    private static Membership standIn(Rule rule, Person person, LocalDate day) {
        return rule.standIn() == null ? Membership.OUT : rule.standIn().who().of(person, day);
    }

    private static Count of(
            Rule rule,
            List<String> sure,
            List<String> unknown,
            List<String> standIns,
            List<String> perhaps) {
        long cap = rule.standIn() == null ? 0 : rule.standIn().max();
        long known = Math.min(standIns.size(), cap);
        long most = Math.min((long) standIns.size() + perhaps.size(), cap);
        long part = sure.size() + known;
        long possible = sure.size() + unknown.size() + most;
        sure.addAll(standIns.subList(0, (int) known));
        unknown.addAll(perhaps);
        return new Count(sure, unknown, part, possible);
    }
}
