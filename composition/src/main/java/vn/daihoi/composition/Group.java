package vn.daihoi.composition;

import java.time.LocalDate;
import java.util.List;

/// The people whom a rule speaks of: those who meet every condition; without conditions, everyone.
public record Group(List<Condition> conditions) {

    public Group {
        conditions = List.copyOf(conditions);
    }

    /// @param day the day at which ages are counted
    public Membership of(Person person, LocalDate day) {
        var result = Membership.IN;
        for (var condition : conditions) {
            result = result.and(condition.of(person, day));
        }
        return result;
    }
}
