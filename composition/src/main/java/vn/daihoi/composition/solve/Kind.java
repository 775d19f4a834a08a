package vn.daihoi.composition.solve;

import vn.daihoi.composition.Membership;
import vn.daihoi.composition.Person;
import vn.daihoi.composition.Rule;

import java.time.LocalDate;

/// What somebody is to a rule, as one byte: there are as many as people times rules.
final class Kind {

    static final byte OUT = 0;
    static final byte IN = 1;

    /// It is not known whether the person counts.
    static final byte UNKNOWN = 2;

    /// Counts as an exception, within its cap.
    static final byte STAND_IN = 3;

    /// It is not known whether the person counts as an exception.
    static final byte PERHAPS = 4;

    private Kind() {}

    static byte of(Rule rule, Person person, LocalDate day) {
        return switch (rule.who().of(person, day)) {
            case IN -> IN;
            case UNKNOWN -> UNKNOWN;
            case OUT -> standIn(rule, person, day);
        };
    }

    private static byte standIn(Rule rule, Person person, LocalDate day) {
        var standIn = rule.standIn();
        if (standIn == null) {
            return OUT;
        }
        var member = standIn.who().of(person, day);
        return member == Membership.IN ? STAND_IN : member == Membership.OUT ? OUT : PERHAPS;
    }
}
