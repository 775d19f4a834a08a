package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Version;
import vn.daihoi.reviews.ReviewedVersions;

import java.util.Optional;

/// Shows findings to other modules.
@Component
class StoredReviewedVersions implements ReviewedVersions {

    private final Reviews reviews;

    StoredReviewedVersions(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<Reviewed> of(Version version) {
        boolean underWay = reviews.run(version).map(Run::isUnderWay).orElse(false);
        return reviews.done(version)
                .map(run ->
                        new Reviewed(
                                underWay,
                                reviews.findings(run).stream()
                                        .map(StoredReviewedVersions::finding)
                                        .toList()));
    }

    private static Finding finding(Found found) {
        var waiver = found.waiver();
        return new Finding(
                found.position(),
                found.rule(),
                RunStore.word(found.level()),
                found.span().start(),
                found.span().end(),
                found.section(),
                found.quote(),
                found.message(),
                found.why(),
                found.mend(),
                found.source(),
                found.fingerprint(),
                waiver == null ? null : waiver.reason());
    }
}
