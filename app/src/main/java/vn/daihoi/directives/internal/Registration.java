package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What an officer gives to have a paper registered.
///
/// @param number as typed; for the next number of the unit's own series, only the symbol is used
/// @param next whether the program gives the next number; own papers only
/// @param typeName one of the names that the number's code stands for; empty: the usual one
/// @param secrecy id of the profile; empty for a paper that is not secret
/// @param basedOn keys of papers that it rests on
/// @param intake file that was sent before; null for none
public record Registration(
        String number,
        boolean next,
        String typeName,
        String issuer,
        @Nullable LocalDate issuedOn,
        String subject,
        String urgency,
        String secrecy,
        boolean own,
        List<UUID> basedOn,
        @Nullable UUID intake) {

    /// Longest subject and issuer, in characters.
    public static final int LONGEST = 1_000;

    public Registration {
        basedOn = List.copyOf(basedOn);
        issuer = issuer.strip();
        subject = subject.strip();
    }

    /// A paper of the unit's own that gets the next number of its series.
    ///
    /// @param symbol behind the number
    static Registration next(
            String symbol, String issuer, @Nullable LocalDate issuedOn, String subject) {
        return new Registration(
                symbol, true, "", issuer, issuedOn, subject, "", "", true, List.of(), null);
    }

    /// A paper whose number is known and that has no marks: its type is the usual one.
    static Registration plain(
            String number,
            String issuer,
            @Nullable LocalDate issuedOn,
            String subject,
            boolean own,
            List<UUID> basedOn,
            @Nullable UUID intake) {
        return new Registration(
                number, false, "", issuer, issuedOn, subject, "", "", own, basedOn, intake);
    }
}
