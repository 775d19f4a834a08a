package vn.daihoi.profile;

import java.util.List;
import java.util.Optional;

/// When people are reminded of what is due, and when they are left in peace.
///
/// @param rules by their days, the earliest first
/// @param quiet hours in which nothing is sent
public record Reminders(List<ReminderRule> rules, QuietHours quiet, Basis basis) {

    public Reminders {
        rules = List.copyOf(rules);
    }

    /// The rule that holds so many days from the due day, negative before it: the last one that has
    /// come. Empty before the first.
    public Optional<ReminderRule> rule(long days) {
        return rules.stream().filter(rule -> rule.days() <= days).reduce((_, later) -> later);
    }
}
