package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A paper is reviewed beside the newest versions of the unit's other papers: figures, names and
/// years must agree between them. What is found in the others alone is left to their own pages.
@Component
class PapersOfUnit {

    private final Dossiers dossiers;

    PapersOfUnit(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /// @param version of the paper that is reviewed
    /// @return the paper first, then the others, in the order of their kinds
    List<InputDocument> around(Review review, CampaignUnit unit, Version version) {
        var papers = new ArrayList<InputDocument>();
        papers.add(paper(review, version.key().kind(), dossiers.text(version)));
        dossiers.latest(unit).stream()
                .filter(latest -> !latest.key().equals(version.key()))
                .map(latest -> paper(review, latest.kind(), named(latest)))
                .forEach(papers::add);
        return papers;
    }

    private static InputDocument paper(Review review, String kind, ExtractedDocument text) {
        return new InputDocument(text, review.isKind(kind) ? kind : Review.otherKind());
    }

    private ExtractedDocument named(Dossiers.Latest latest) {
        return dossiers.text(latest.version())
                .called(new OtherPaper(latest.key(), latest.version().number()).written());
    }

    /// The findings of the first paper, and those of the others that point to it, turned round.
    static ReviewResult ofFirst(ReviewResult all) {
        var first = all.documents().getFirst();
        var findings =
                all.findings().stream().flatMap(finding -> seenFrom(first, finding)).toList();
        return new ReviewResult(all.profile(), List.of(first), findings, all.complete());
    }

    private static Stream<Finding> seenFrom(ReviewedDocument paper, Finding finding) {
        String file = paper.document().file();
        if (finding.file().equals(file)) {
            return Stream.of(finding);
        }
        return finding.related().stream()
                .filter(place -> place.file().equals(file))
                .limit(1)
                .map(place -> turned(paper, finding, place));
    }

    private static Finding turned(ReviewedDocument paper, Finding finding, Finding.Related here) {
        var there = new Finding.Related(finding.file(), finding.span(), finding.quote());
        var related =
                Stream.concat(
                                Stream.of(there),
                                finding.related().stream().filter(place -> !place.equals(here)))
                        .toList();
        return new Finding(
                finding.rule(),
                finding.level(),
                here.file(),
                here.span(),
                paper.outline().at(here.span().start()).map(Section::name).orElse(""),
                here.quote(),
                finding.message(),
                finding.why(),
                finding.mend(),
                finding.source(),
                finding.fingerprint(),
                finding.measured(),
                related,
                finding.suppressed());
    }
}
