package vn.daihoi.composition.solve;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Why rules cannot be kept together, as numbers and as words.
///
/// @param key of the sentence
/// @param args of the sentence: names of rules, numbers
/// @param sum the arithmetic in figures, such as `11+8+22+2+1+2 = 46 > 45`
public record Why(Kind key, List<Object> args, String sum) {

    /// The closed set of reasons.
    public enum Kind {
        /// Fewer people count for a rule than it asks for.
        SUPPLY,
        /// Groups that share nobody ask for more people than there are seats.
        MINIMA,
        /// Groups that hold everybody allow fewer people than there are seats.
        MAXIMA,
        /// More must be chosen than a rule allows.
        INCLUDED,
        /// All people of one group belong to another, which may have fewer.
        SUBSET,
        /// Fewer people may be chosen than there are seats.
        POOL,
        /// More must be chosen than there are seats.
        SEATS,
        /// One person must be chosen and must not.
        BOTH,
        /// Two who must be chosen are kept apart.
        APART,
        /// The number of seats itself allows nothing.
        SIZE,
        /// With all others kept, one rule does not get what it asks for.
        SHORT,
        /// With all others kept, one rule gets more than it allows.
        OVER,
        /// Shown impossible as a whole.
        TOGETHER
    }

    public Why {
        args = List.copyOf(args);
    }

    /// The sentence, with its arithmetic.
    public String describe(Locale locale) {
        var bundle =
                ResourceBundle.getBundle(
                        "vn.daihoi.composition.solve.why",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var name = key.name().toLowerCase(Locale.ROOT);
        return new MessageFormat(bundle.getString(name), locale).format(args.toArray());
    }
}
