package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import vn.daihoi.directives.internal.OwnIssuer;
import vn.daihoi.directives.internal.Registration;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A paper as typed. Fields that were not sent come as null.
///
/// @param origin `own` or `received`
/// @param next whether the program gives the next number
/// @param basedOn keys of chosen papers
record RegisterForm(
        @Nullable String number,
        @Nullable Boolean next,
        @Nullable String typeName,
        @Nullable String issuer,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String urgency,
        @Nullable String secrecy,
        @Nullable String origin,
        @Nullable List<UUID> basedOn,
        @Nullable UUID intake,
        @Nullable String fileName) {

    static final RegisterForm EMPTY =
            new RegisterForm(
                    null, null, null, null, null, null, null, null, null, null, null, null);

    boolean isOwn() {
        return "own".equals(origin);
    }

    boolean takesNext() {
        return Boolean.TRUE.equals(next);
    }

    List<UUID> grounds() {
        return basedOn == null ? List.of() : basedOn;
    }

    /// A unit's own paper is the unit's where nothing else is typed.
    Registration registration(CampaignUnit unit) {
        var typedIssuer = text(issuer);
        return new Registration(
                text(number),
                takesNext(),
                text(typeName),
                typedIssuer.isBlank() && isOwn() ? OwnIssuer.of(unit) : typedIssuer,
                issuedOn,
                text(subject),
                text(urgency),
                text(secrecy),
                isOwn(),
                grounds(),
                intake);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
