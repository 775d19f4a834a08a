package vn.daihoi.bench.overlap;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Languages that texts were written in: the one that the program is for, and two that it has no
/// resource for.
public enum Language {
    VI(
            EnumSet.of(
                    Kind.VERBATIM,
                    Kind.EDITED,
                    Kind.REORDERED,
                    Kind.SHUFFLED,
                    Kind.TONE,
                    Kind.DECOMPOSED,
                    Kind.WRAPPED)),
    ID(EnumSet.of(Kind.VERBATIM, Kind.EDITED, Kind.SHUFFLED, Kind.SCRAMBLED)),
    ES(EnumSet.of(Kind.VERBATIM, Kind.EDITED, Kind.SHUFFLED, Kind.SCRAMBLED));

    private final Set<Kind> mechanical;

    Language(Set<Kind> mechanical) {
        this.mechanical = mechanical;
    }

    /// The name in files and tables.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Kinds of case that are made from the originals of this language without a writer.
    Set<Kind> mechanical() {
        return mechanical;
    }
}
