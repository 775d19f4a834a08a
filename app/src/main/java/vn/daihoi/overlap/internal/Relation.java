package vn.daihoi.overlap.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What another paper is to a paper.
public enum Relation {
    /// of the same unit's dossier
    DOSSIER,
    /// another unit's, of the same kind and campaign
    NEIGHBOUR,
    /// the unit's own of an earlier campaign, of the same kind
    LAST_TERM,
    /// from above, whose wording all below may share
    REFERENCE;

    /// As stored and in message keys, `last-term`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether both papers are one unit's, so that each may be told by its title.
    boolean isOfOneUnit() {
        return this == DOSSIER || this == LAST_TERM;
    }

    /// Whether the comparison of either paper finds the pair.
    boolean isMutual() {
        return mutual().contains(word());
    }

    /// Words of all that are.
    static List<String> mutual() {
        return List.of(DOSSIER.word(), NEIGHBOUR.word());
    }

    static Relation of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
