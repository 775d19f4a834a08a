package vn.daihoi.campaigns;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.organization.Terms;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.pages.Frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what pages about units show.
@Component
class UnitPages {

    /// More are not shown.
    static final int MOST_FOUND = 300;

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Units units;
    private final MemberOrganisations organisations;
    private final Terms terms;
    private final SuccessionWords words;
    private final Access access;

    UnitPages(
            Campaigns campaigns,
            CampaignProfiles profiles,
            Units units,
            MemberOrganisations organisations,
            Terms terms,
            SuccessionWords words,
            Access access) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.units = units;
        this.organisations = organisations;
        this.terms = terms;
        this.words = words;
        this.access = access;
    }

    /// Units of the viewer's branches that bear the words.
    List<UnitRow> list(Campaign campaign, Viewer viewer, String words, Frame frame) {
        var found = new ArrayList<CampaignUnit>();
        for (CampaignUnit top : access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id())) {
            found.addAll(campaigns.search(top, words, MOST_FOUND));
        }
        return rows(campaign, found, frame);
    }

    /// All units that the viewer may see.
    List<UnitRow> all(Campaign campaign, Viewer viewer, Frame frame) {
        return access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).stream()
                .map(campaigns::branch)
                .map(branch -> rows(campaign, branch, frame))
                .flatMap(List::stream)
                .toList();
    }

    private List<UnitRow> rows(Campaign campaign, List<CampaignUnit> list, Frame frame) {
        List<UnitId> parents =
                list.stream().flatMap(unit -> Stream.ofNullable(unit.parent())).distinct().toList();
        Map<UnitId, CampaignUnit> above =
                campaigns.units(campaign.id(), parents).stream()
                        .collect(Collectors.toMap(CampaignUnit::id, Function.identity()));
        return list.stream().map(unit -> row(campaign, unit, parent(unit, above), frame)).toList();
    }

    private static @Nullable CampaignUnit parent(
            CampaignUnit unit, Map<UnitId, CampaignUnit> known) {
        UnitId parent = unit.parent();
        return parent == null ? null : known.get(parent);
    }

    private UnitRow row(
            Campaign campaign, CampaignUnit unit, @Nullable CampaignUnit parent, Frame frame) {
        return new UnitRow(
                unit.code(),
                unit.fullName(),
                profiles.levelName(campaign, unit.level(), frame.texts().locale()),
                parent == null ? "" : parent.fullName(),
                "/c/" + campaign.code() + "/units/" + unit.code());
    }

    UnitPage page(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            OrganisationForm form,
            Map<String, String> errors) {
        return page(campaign, unit, viewer, frame, form, errors, TermForm.EMPTY);
    }

    UnitPage page(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            OrganisationForm form,
            Map<String, String> errors,
            TermForm term) {
        List<CampaignUnit> ancestry = campaigns.ancestry(unit);
        return new UnitPage(
                "/c/" + campaign.code() + "/units/" + unit.code(),
                row(campaign, unit, null, frame),
                unit.congressOrdinal(),
                rows(campaign, ancestry.subList(0, ancestry.size() - 1), frame),
                rows(campaign, campaigns.children(unit), frame),
                organisations.everOf(unit.id()),
                terms.of(unit.id()),
                units.history(unit.id()),
                words.before(unit.id(), frame),
                words.after(unit.id(), frame),
                "/c/" + campaign.code() + "/u/" + unit.code(),
                access.may(viewer, Permission.MANAGE_CAMPAIGN, unit),
                access.may(viewer, Permission.ADMINISTER, unit),
                form,
                errors,
                term);
    }
}
