package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.notifications.ArgumentWords;
import vn.daihoi.profile.Profiles;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of kinds of documents in messages, kept as profile and code.
@Component
class KindNames implements ArgumentWords {

    private static final Pattern WRITTEN =
            Pattern.compile("document-kind:([a-z0-9-]+):([a-z0-9-]+)");

    private final Reviewers reviewers;

    KindNames(Reviewers reviewers) {
        this.reviewers = reviewers;
    }

    /// What a message keeps.
    ///
    /// @param profile id of the campaign's profile
    /// @param kind public id of the kind
    static String written(String profile, String kind) {
        return "document-kind:%s:%s".formatted(profile, kind);
    }

    /// A kind that its profile no longer has keeps its code.
    @Override
    public Optional<String> of(String argument, Locale reader) {
        var match = WRITTEN.matcher(argument);
        if (!match.matches()) {
            return Optional.empty();
        }
        String kind = match.group(2);
        return Profiles.available().contains(match.group(1))
                ? Optional.of(name(match.group(1), kind, reader))
                : Optional.of(kind);
    }

    private String name(String profile, String kind, Locale reader) {
        var forms = reviewers.of(profile).rules().forms();
        return forms.isKind(kind) ? forms.nameOf(kind).in(reader) : kind;
    }
}
