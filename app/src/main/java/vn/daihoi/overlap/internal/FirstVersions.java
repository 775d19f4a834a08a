package vn.daihoi.overlap.internal;

import vn.daihoi.dossiers.Version;
import vn.daihoi.review.comparison.Wording;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Tells in which version of a document a passage stood first. Texts of earlier versions are read
/// when they are asked for.
final class FirstVersions {

    private final List<Version> versions;
    private final Function<Version, String> texts;
    private final Map<Integer, Wording> read = new HashMap<>();

    /// @param versions up to the one with the passages, the newest first; one or more
    FirstVersions(List<Version> versions, Function<Version, String> texts) {
        this.versions = versions;
        this.texts = texts;
    }

    /// Goes back from version to version while they hold the passage.
    Version firstWith(TokenText text, Span passage) {
        Version first = versions.getFirst();
        for (Version earlier : versions.subList(1, versions.size())) {
            if (!wording(earlier).holds(text, passage)) {
                break;
            }
            first = earlier;
        }
        return first;
    }

    private Wording wording(Version version) {
        return read.computeIfAbsent(
                version.number(),
                _ -> Wording.of(TokenText.of(version.fileName(), texts.apply(version))));
    }
}
