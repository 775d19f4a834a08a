package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.review.Context.OtherPaper;
import vn.daihoi.review.Context.Relation;
import vn.daihoi.review.InputDocument;
import vn.daihoi.reviews.PapersToCompare;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Hands to a review the papers that its document is held against. Of the other units' papers those
/// that were begun before it, and the nearest few: it is the later paper that is looked at.
@Component
class PapersForReview implements PapersToCompare {

    /// Papers of other units.
    private static final int MOST = 5;

    private final OtherPapers others;
    private final Dossiers dossiers;
    private final Names names;

    PapersForReview(OtherPapers others, Dossiers dossiers, Names names) {
        this.others = others;
        this.dossiers = dossiers;
        this.names = names;
    }

    @Override
    public List<OtherPaper> of(CampaignUnit unit, Version version, Locale locale) {
        Instant begun = others.begun(unit, version);
        Stream<Other> neighbours =
                others.neighbours(unit, version).stream()
                        .filter(other -> other.begun().isBefore(begun))
                        .limit(MOST);
        return Stream.of(
                        neighbours.map(other -> paper(Relation.NEIGHBOUR, other, locale)),
                        others.lastTerm(unit, version).stream()
                                .map(other -> paper(Relation.LAST_TERM, other, locale)),
                        others.reference(unit).stream()
                                .map(other -> paper(Relation.REFERENCE, other, locale)))
                .flatMap(stream -> stream)
                .toList();
    }

    private OtherPaper paper(Relation relation, Other other, Locale locale) {
        Version version = other.version();
        String kind = version.key().kind();
        String told = names.told(other.relation(), other.unit(), kind, version.title(), locale);
        return new OtherPaper(
                relation, new InputDocument(dossiers.text(version).called(told), kind));
    }
}
