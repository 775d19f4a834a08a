package vn.daihoi.review;

import java.util.List;

/// Papers and findings of one review.
///
/// @param profile id of the profile whose rules were used
/// @param documents in the order they were given
/// @param findings by paper, then by place, then by rule id
/// @param complete false when the review was cancelled half-way
public record ReviewResult(
        String profile,
        List<ReviewedDocument> documents,
        List<Finding> findings,
        boolean complete) {

    public ReviewResult {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /// Whether a finding at error level stands.
    public boolean hasErrors() {
        return findings.stream().anyMatch(each -> each.stands() && each.level() == Level.ERROR);
    }
}
