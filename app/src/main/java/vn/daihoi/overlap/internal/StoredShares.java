package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.SharedWords;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What a document shares, by source.
@Component
public class StoredShares implements SharedWords {

    private final Pairs pairs;
    private final Decisions decisions;
    private final Standing standing;
    private final Names names;
    private final Dossiers dossiers;

    StoredShares(
            Pairs pairs, Decisions decisions, Standing standing, Names names, Dossiers dossiers) {
        this.pairs = pairs;
        this.decisions = decisions;
        this.standing = standing;
        this.names = names;
        this.dossiers = dossiers;
    }

    @Override
    public Shares of(
            CampaignUnit unit, Version newest, String document, Viewer viewer, Locale locale) {
        Standing.Step step = standing.of(newest);
        List<Pair> found = pairs.of(newest.document());
        Map<PairId, Integer> decided = decisions.counts(found);
        String address = document + "/overlap";
        return new Shares(
                step.state(),
                step.percent(),
                address,
                Stream.of(Relation.DOSSIER, Relation.NEIGHBOUR, Relation.LAST_TERM)
                        .map(relation -> source(relation, found, decided, address, locale))
                        .filter(source -> !source.shares().isEmpty())
                        .toList(),
                shares(counted(Relation.REFERENCE, found), decided, address, locale));
    }

    private static List<Pair> counted(Relation relation, List<Pair> found) {
        return found.stream()
                .filter(pair -> pair.relation() == relation && pair.passages() > 0)
                .toList();
    }

    private Source source(
            Relation relation,
            List<Pair> found,
            Map<PairId, Integer> decided,
            String address,
            Locale locale) {
        List<Pair> counted = counted(relation, found);
        if (counted.isEmpty()) {
            return new Source(relation.word(), 0, 0, List.of());
        }
        Side mine = counted.getFirst().mine();
        int words = pairs.together(mine.document(), counted);
        return new Source(
                relation.word(),
                Side.percent(words, mine.words()),
                words,
                shares(counted, decided, address, locale));
    }

    private List<Share> shares(
            List<Pair> counted, Map<PairId, Integer> decided, String address, Locale locale) {
        return counted.stream()
                .map(pair ->
                        new Share(
                                names.told(
                                        pair.relation(),
                                        pair.theirs(),
                                        title(pair.theirs()),
                                        locale),
                                address + "/" + pair.id().value(),
                                pair.mine().percent(),
                                pair.mine().shared(),
                                pair.passages(),
                                decided.getOrDefault(pair.id(), 0)))
                .toList();
    }

    private String title(Side side) {
        return dossiers.version(names.unit(side.campaign(), side.unit()), side.key(), side.number())
                .map(Version::title)
                .orElse(side.title());
    }
}
