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
import java.util.Objects;
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
        Map<Side, CampaignUnit> units = names.units(counted.stream().map(Pair::theirs).toList());
        return counted.stream()
                .filter(pair -> units.containsKey(pair.theirs()))
                .map(pair ->
                        new Share(
                                told(
                                        pair,
                                        Objects.requireNonNull(units.get(pair.theirs())),
                                        locale),
                                address + "/" + pair.id().value(),
                                pair.mine().percent(),
                                pair.mine().shared(),
                                pair.passages(),
                                decided.getOrDefault(pair.id(), 0)))
                .toList();
    }

    private String told(Pair pair, CampaignUnit unit, Locale locale) {
        Side theirs = pair.theirs();
        String title = pair.relation().isOfOneUnit() ? title(unit, theirs) : "";
        return names.told(pair.relation(), unit, theirs.key().kind(), title, locale);
    }

    private String title(CampaignUnit unit, Side side) {
        return dossiers.version(unit, side.key(), side.number())
                .map(Version::title)
                .orElse(side.title());
    }
}
