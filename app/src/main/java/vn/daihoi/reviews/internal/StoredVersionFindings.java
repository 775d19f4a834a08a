package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.VersionFindings;
import vn.daihoi.dossiers.VersionId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells the dossier how many findings stand.
@Component
class StoredVersionFindings implements VersionFindings {

    private static final Counts UNDER_WAY = new Counts(false, 0, 0, 0);

    private final RunStore runs;
    private final NewestRuns newest;
    private final FindingStore findings;

    StoredVersionFindings(RunStore runs, NewestRuns newest, FindingStore findings) {
        this.runs = runs;
        this.newest = newest;
        this.findings = findings;
    }

    @Override
    public Map<VersionId, Counts> of(Collection<VersionId> versions) {
        var counts = new HashMap<VersionId, Counts>();
        for (VersionId version : versions) {
            newest.of(version)
                    .flatMap(run -> run.isFruitless() ? runs.newestDone(version) : Optional.of(run))
                    .ifPresent(run -> counts.put(version, counts(run)));
        }
        return counts;
    }

    private Counts counts(Run run) {
        return run.isDone() ? findings.counts(run.id()) : UNDER_WAY;
    }
}
