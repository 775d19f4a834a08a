package vn.daihoi.overlap.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The papers that a paper is compared with.
@Component
class OtherPapers {

    /// Kinds of papers of the units above whose wording belongs to all below.
    static final Set<String> REFERENCE_KINDS = Set.of("huong-dan", "ke-hoach");

    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Candidates candidates;

    OtherPapers(Dossiers dossiers, Campaigns campaigns, Candidates candidates) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.candidates = candidates;
    }

    /// Without those from above.
    List<Other> of(CampaignUnit unit, Version version) {
        var others = new ArrayList<Other>();
        others.addAll(ofDossier(unit, version));
        others.addAll(neighbours(unit, version));
        others.addAll(lastTerm(unit, version));
        return others;
    }

    private List<Other> ofDossier(CampaignUnit unit, Version version) {
        return dossiers.latest(unit).stream()
                .map(Dossiers.Latest::version)
                .filter(other -> !other.document().equals(version.document()))
                .map(other -> other(Relation.DOSSIER, unit, other))
                .toList();
    }

    List<Other> neighbours(CampaignUnit unit, Version version) {
        List<Paper> near = candidates.of(unit, version);
        Map<UnitId, CampaignUnit> units =
                campaigns
                        .units(unit.campaign(), near.stream().map(Paper::unit).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
        return near.stream()
                .flatMap(paper ->
                        Stream.ofNullable(units.get(paper.unit()))
                                .flatMap(there -> neighbour(there, paper).stream()))
                .toList();
    }

    private Optional<Other> neighbour(CampaignUnit unit, Paper paper) {
        return dossiers.version(unit, paper.key(), paper.number())
                .map(version -> new Other(Relation.NEIGHBOUR, unit, version, paper.begun()));
    }

    /// Of the campaign whose term came last before this one.
    List<Other> lastTerm(CampaignUnit unit, Version version) {
        Campaign now = campaigns.get(unit.campaign());
        return campaigns.all().stream()
                .filter(campaign -> campaign.term().compareTo(now.term()) < 0)
                .sorted(Comparator.comparing(Campaign::term).reversed())
                .flatMap(campaign -> campaigns.unit(campaign.id(), unit.id()).stream())
                .map(before -> ofKind(before, version.key().kind()))
                .filter(papers -> !papers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Other> ofKind(CampaignUnit unit, String kind) {
        return dossiers.latest(unit).stream()
                .filter(latest -> latest.kind().equals(kind))
                .map(latest -> other(Relation.LAST_TERM, unit, latest.version()))
                .toList();
    }

    /// Guidance and plans of the units above.
    List<Other> reference(CampaignUnit unit) {
        return campaigns.ancestry(unit).stream()
                .filter(above -> !above.id().equals(unit.id()))
                .flatMap(above ->
                        dossiers.latest(above).stream()
                                .filter(latest -> REFERENCE_KINDS.contains(latest.kind()))
                                .map(latest -> other(Relation.REFERENCE, above, latest.version())))
                .toList();
    }

    private Other other(Relation relation, CampaignUnit unit, Version version) {
        return new Other(relation, unit, version, begun(unit, version));
    }

    Instant begun(CampaignUnit unit, Version version) {
        return version.number() == 1
                ? version.uploadedAt()
                : dossiers.versions(unit, version.key()).getLast().uploadedAt();
    }
}
