package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.overlap.index.Candidate;
import vn.daihoi.review.overlap.index.Commonness;
import vn.daihoi.review.overlap.index.FingerprintIndex;
import vn.daihoi.review.overlap.index.Fingerprints;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Asks an index of the fingerprints of all documents of one kind of a campaign, the most alike
/// first. The index is held in memory and brought up to what the database has before each question,
/// whichever node wrote it.
@Component
class IndexedCandidates implements Candidates {

    /// Documents of other units that one is compared with.
    private static final int MOST = 30;

    /// What more than so many documents, and more than one in ten, say is common wording.
    private static final int MANY = 60;

    private static final int PER_MILLE = 100;

    /// Campaigns and kinds whose index is held.
    private static final int MOST_HELD = 40;

    private final PaperStore papers;
    private final Dossiers dossiers;
    private final Map<Key, Held> held =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Held> eldest) {
                    return size() > MOST_HELD;
                }
            };

    private record Key(CampaignId campaign, String kind) {}

    /// @param versions whose fingerprints the index has, by document
    private record Held(FingerprintIndex<UUID> index, Map<UUID, UUID> versions) {

        static final Held NONE =
                new Held(FingerprintIndex.empty(Commonness.ofMoreThan(MANY, PER_MILLE)), Map.of());
    }

    IndexedCandidates(PaperStore papers, Dossiers dossiers) {
        this.papers = papers;
        this.dossiers = dossiers;
    }

    @Override
    public List<Paper> of(CampaignUnit unit, Version version) {
        var index = upToDate(new Key(unit.campaign(), version.key().kind()));
        List<Paper> own = papers.ofUnit(unit, version.key().kind());
        var near = index.candidates(fingerprints(version), MOST + own.size());
        Map<UUID, Paper> found =
                papers.of(near.stream().map(Candidate::text).toList()).stream()
                        .collect(Collectors.toMap(paper -> paper.document().value(), each -> each));
        return near.stream()
                .map(candidate -> found.get(candidate.text()))
                .filter(paper -> paper != null && !paper.unit().equals(unit.id()))
                .limit(MOST)
                .toList();
    }

    private Fingerprints fingerprints(Version version) {
        return papers.fingerprints(version.document(), version.id())
                .orElseGet(() ->
                        Fingerprints.of(
                                TokenText.of(version.fileName(), dossiers.text(version).text())));
    }

    private synchronized FingerprintIndex<UUID> upToDate(Key key) {
        Held before = held.getOrDefault(key, Held.NONE);
        Map<UUID, UUID> now = papers.versions(key.campaign(), key.kind());
        if (now.equals(before.versions())) {
            return before.index();
        }
        FingerprintIndex<UUID> index = before.index();
        for (UUID document : before.versions().keySet()) {
            if (!before.versions().get(document).equals(now.get(document))) {
                index = index.without(document);
            }
        }
        var fresh = new HashMap<>(now);
        before.versions().forEach(fresh::remove);
        index = index.with(papers.fingerprints(fresh.keySet()));
        held.put(key, new Held(index, now));
        return index;
    }
}
