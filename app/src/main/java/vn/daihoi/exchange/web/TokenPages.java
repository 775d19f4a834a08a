package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.exchange.internal.AccessToken;
import vn.daihoi.exchange.internal.AccessTokens;
import vn.daihoi.exchange.web.TokenPage.Row;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;

/// Fills the page of tokens.
@Component
class TokenPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AccessTokens tokens;
    private final OwnBranches branches;
    private final Clock clock;

    TokenPages(AccessTokens tokens, OwnBranches branches, Clock clock) {
        this.tokens = tokens;
        this.branches = branches;
        this.clock = clock;
    }

    TokenPage page(
            Viewer viewer, TokenForm form, TokenPage.Faults faults, @Nullable String secret) {
        var rows =
                tokens.of(viewer.id()).stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(row -> !row.works()))
                        .toList();
        return new TokenPage(
                (int) rows.stream().filter(Row::works).count(),
                rows,
                secret,
                form,
                faults,
                branches.choices(viewer));
    }

    private Row row(AccessToken token) {
        Instant used = token.usedAt();
        return new Row(
                token.id().toString(),
                token.name(),
                token.beginning(),
                token.mayWrite(),
                Objects.requireNonNullElse(token.branchName(), ""),
                written(DAY, token.madeAt()),
                written(DAY, token.endsAt()),
                used == null ? "" : written(MOMENT, used),
                state(token));
    }

    private String state(AccessToken token) {
        if (token.worksAt(clock.instant())) {
            return "works";
        }
        return token.revokedAt() == null ? "over" : "revoked";
    }

    private String written(DateTimeFormatter form, Instant moment) {
        return form.format(moment.atZone(clock.getZone()));
    }
}
