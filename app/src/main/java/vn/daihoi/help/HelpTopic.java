package vn.daihoi.help;

import vn.daihoi.accounts.Role;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What someone in a role does first.
///
/// @param titleKey message key of the role's name
/// @param stepKeys message keys of the steps, in order
public record HelpTopic(String titleKey, List<String> stepKeys) {

    /// Steps that every role has.
    static final int STEPS = 3;

    static HelpTopic of(Role role) {
        String word = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var steps =
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> "help." + word + ".step-" + step)
                        .toList();
        return new HelpTopic(role.messageKey(), steps);
    }
}
