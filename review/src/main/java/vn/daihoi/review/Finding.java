package vn.daihoi.review;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one rule says about one place of one paper.
///
/// @param rule public id, never reused
/// @param level weight of this finding
/// @param file name of the paper
/// @param span place in the extracted text
/// @param section heading of the narrowest section around it; empty outside of sections
/// @param quote words at the place, shortened to 200 characters; may be empty
/// @param message what is wrong here
/// @param why reason of the rule
/// @param mend how to put it right
/// @param source document and clause that the rule rests on
/// @param fingerprint same for the same fault in a later version, wherever it has moved to
/// @param measured figures behind the message
/// @param related other places that belong to it
/// @param suppressed the waiver that covers it, null when it stands
public record Finding(
        String rule,
        Level level,
        String file,
        Span span,
        String section,
        String quote,
        Bilingual message,
        Bilingual why,
        Bilingual mend,
        String source,
        String fingerprint,
        Map<String, Object> measured,
        List<Related> related,
        @Nullable Waiver suppressed) {

    /// Another place that belongs to a finding.
    public record Related(String file, Span span, String quote) {}

    public Finding {
        measured = new TreeMap<>(measured);
        related = List.copyOf(related);
    }

    /// Whether it counts: not waived.
    public boolean stands() {
        return suppressed == null;
    }
}
