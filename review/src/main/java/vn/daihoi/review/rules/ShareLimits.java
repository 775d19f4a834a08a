package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// How much of a paper of one kind may stand in another one, in percent. A restatement that is
/// wanted has no limit.
///
/// @param percents by `kind`, or by `kind.other-kind` where the kind of the other paper matters
/// @param leastWords shared words below which nothing is said, whatever the share
record ShareLimits(Map<String, Integer> percents, int leastWords) {

    private static final String PREFIX = "share.";
    private static final int ALL = 100;

    ShareLimits {
        percents = Map.copyOf(percents);
    }

    /// Reads `share.<kind>` and `share.<kind>.<other kind>`, each a whole number of percents, and
    /// `least-words`.
    static ShareLimits read(YamlMap parameters) {
        var percents = new LinkedHashMap<String, Integer>();
        int leastWords = parameters.required("least-words").integer();
        parameters
                .entries()
                .forEach((key, value) -> {
                    if (key.startsWith(PREFIX)) {
                        percents.put(key.substring(PREFIX.length()), value.integer());
                    }
                });
        return new ShareLimits(percents, leastWords);
    }

    /// @return empty where there is no limit
    OptionalInt of(String kind) {
        var percent = percents.get(kind);
        return percent == null || percent >= ALL ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    OptionalInt of(String kind, String otherKind) {
        return of(kind + "." + otherKind);
    }
}
