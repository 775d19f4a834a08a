package vn.daihoi.reviews;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.Version;
import vn.daihoi.review.Bilingual;

import java.util.List;
import java.util.Optional;

/// What the review found in versions of documents, for other modules to read.
public interface ReviewedVersions {

    /// The newest review of the version that is done; empty while there is none.
    Optional<Reviewed> of(Version version);

    /// @param underWay whether a newer review is waiting or running
    /// @param findings in the order of the text, waived ones among them
    record Reviewed(boolean underWay, List<Finding> findings) {

        public Reviewed {
            findings = List.copyOf(findings);
        }
    }

    /// @param position order within the review, from 1
    /// @param rule public id of the rule
    /// @param level `error`, `warning` or `note`
    /// @param start in UTF-16 units of the extracted text; equal to `end` where it has no place
    /// @param section heading around it; empty outside of sections
    /// @param quote words at the place; may be empty
    /// @param fingerprint the same for the same fault in another version
    /// @param waivedWhy null while it stands
    record Finding(
            int position,
            String rule,
            String level,
            int start,
            int end,
            String section,
            String quote,
            Bilingual message,
            Bilingual why,
            Bilingual mend,
            String source,
            String fingerprint,
            @Nullable String waivedWhy) {}
}
