package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.VersionFindings;
import vn.daihoi.dossiers.VersionId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
        Map<VersionId, Run> shown = fruitful(newest.of(versions));
        Map<RunId, Counts> counts =
                findings.counts(shown.values().stream().filter(Run::isDone).map(Run::id).toList());
        return shown.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                each -> counts.getOrDefault(each.getValue().id(), UNDER_WAY)));
    }

    /// In place of a run that brought nothing, the newest that was done; none where there is none.
    private Map<VersionId, Run> fruitful(Map<VersionId, Run> newestRuns) {
        var fruitless =
                newestRuns.values().stream()
                        .filter(Run::isFruitless)
                        .map(Run::version)
                        .collect(Collectors.toSet());
        var shown = new HashMap<>(newestRuns);
        shown.keySet().removeAll(fruitless);
        shown.putAll(runs.newestDone(fruitless));
        return shown;
    }
}
