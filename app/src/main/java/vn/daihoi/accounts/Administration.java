package vn.daihoi.accounts;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds which branches a viewer administers, over all campaigns.
@Component
public class Administration {

    /// A longer list of units is typed, not picked.
    public static final int MOST_CHOICES = 600;

    private final Access access;
    private final Campaigns campaigns;

    Administration(Access access, Campaigns campaigns) {
        this.access = access;
        this.campaigns = campaigns;
    }

    public Administered of(Viewer viewer) {
        List<CampaignUnit> branches = branches(viewer);
        return administered(viewer, branches, () -> all(branches));
    }

    /// The same, knowing only those of the units that lie in the branches: enough for a page that
    /// shows these units, and quick where the branches are large.
    public Administered among(Viewer viewer, Collection<UnitId> units) {
        List<CampaignUnit> branches = branches(viewer);
        return administered(viewer, branches, () -> within(branches, units));
    }

    /// Units in an administrator's branches; one in two campaigns counts twice.
    public int size(Viewer viewer) {
        return branches(viewer).stream().mapToInt(campaigns::size).sum();
    }

    /// Units of an administrator's branches to choose from, in the order of the tree; none where
    /// there are so many that a person types rather than picks.
    public List<CampaignUnit> choices(Viewer viewer) {
        return size(viewer) > MOST_CHOICES ? List.of() : List.copyOf(of(viewer).units().values());
    }

    /// Units of the branches that a person means by a code, or by words of the name, diacritics or
    /// not. Only these are read, and all of them: a filter that left some out would hide things.
    ///
    /// @return those with that code, else those of exactly that name, else all that bear the words
    public List<CampaignUnit> meant(Viewer viewer, String text) {
        String wanted = text.strip();
        List<CampaignUnit> branches = branches(viewer);
        List<CampaignUnit> byCode = coded(branches, wanted.split(" – ", 2)[0]);
        if (!byCode.isEmpty()) {
            return byCode;
        }
        List<CampaignUnit> byWords = named(branches, wanted);
        String folded = Folded.of(wanted);
        List<CampaignUnit> exact =
                byWords.stream().filter(unit -> Administered.isNamed(unit, folded)).toList();
        return exact.isEmpty() ? byWords : exact;
    }

    private List<CampaignUnit> coded(List<CampaignUnit> branches, String code) {
        return once(
                branches.stream()
                        .flatMap(branch ->
                                campaigns.unit(branch.campaign(), code).stream()
                                        .filter(unit -> unit.isWithin(branch))));
    }

    private List<CampaignUnit> named(List<CampaignUnit> branches, String words) {
        var byCampaign = branches.stream().collect(Collectors.groupingBy(CampaignUnit::campaign));
        return once(
                byCampaign.values().stream()
                        .flatMap(some -> campaigns.find(some, words, Integer.MAX_VALUE).stream()));
    }

    /// A unit stands in several campaigns.
    private static List<CampaignUnit> once(Stream<CampaignUnit> units) {
        var found = new LinkedHashMap<UnitId, CampaignUnit>();
        units.forEach(unit -> found.putIfAbsent(unit.id(), unit));
        return List.copyOf(found.values());
    }

    private List<CampaignUnit> branches(Viewer viewer) {
        return campaigns.all().stream()
                .map(Campaign::id)
                .flatMap(id -> access.branches(viewer, Permission.ADMINISTER, id).stream())
                .toList();
    }

    private Administered administered(
            Viewer viewer, List<CampaignUnit> branches, Supplier<Map<UnitId, CampaignUnit>> units) {
        boolean everywhere = isEverywhere(viewer);
        boolean top = everywhere || branches.stream().anyMatch(unit -> unit.parent() == null);
        return new Administered(everywhere, top, units);
    }

    private Map<UnitId, CampaignUnit> all(List<CampaignUnit> branches) {
        var units = new LinkedHashMap<UnitId, CampaignUnit>();
        for (CampaignUnit branch : branches) {
            campaigns.branch(branch).forEach(unit -> units.putIfAbsent(unit.id(), unit));
        }
        return units;
    }

    private Map<UnitId, CampaignUnit> within(
            List<CampaignUnit> branches, Collection<UnitId> wanted) {
        var units = new LinkedHashMap<UnitId, CampaignUnit>();
        for (CampaignUnit branch : branches) {
            campaigns.units(branch.campaign(), wanted).stream()
                    .filter(unit -> unit.isWithin(branch))
                    .forEach(unit -> units.putIfAbsent(unit.id(), unit));
        }
        return units;
    }

    private boolean isEverywhere(Viewer viewer) {
        return access.grants(viewer.id()).stream()
                .anyMatch(grant ->
                        grant.isEverywhere() && grant.role().allows(Permission.ADMINISTER));
    }

    /// Full names, as the newest campaign has them; units of no campaign are left out.
    public Map<UnitId, String> names(Collection<UnitId> units) {
        var names = new HashMap<UnitId, String>();
        for (Campaign campaign : campaigns.all()) {
            campaigns
                    .units(campaign.id(), units)
                    .forEach(unit -> names.putIfAbsent(unit.id(), unit.fullName()));
        }
        return names;
    }
}
