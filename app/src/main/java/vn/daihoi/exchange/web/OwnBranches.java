package vn.daihoi.exchange.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;
import java.util.stream.Stream;

/// Units that a viewer may name: those of the branches in which their roles hold.
@Component
class OwnBranches {

    private static final int MOST = 100;

    private final Access access;
    private final Campaigns campaigns;

    OwnBranches(Access access, Campaigns campaigns) {
        this.access = access;
        this.campaigns = campaigns;
    }

    /// What was typed into the field of the unit.
    sealed interface Meant {

        /// Nothing was typed.
        record Everything() implements Meant {}

        record One(CampaignUnit unit) implements Meant {}

        /// No unit, or several, or one outside of the viewer's branches.
        record Nothing() implements Meant {}
    }

    /// As they are offered and understood: code and name of the first levels of the branches.
    List<String> choices(Viewer viewer) {
        return newest(viewer)
                .flatMap(top -> Stream.concat(Stream.of(top), campaigns.children(top).stream()))
                .map(OwnBranches::written)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String written(CampaignUnit unit) {
        return unit.code() + " – " + unit.fullName();
    }

    Meant meant(Viewer viewer, String typed) {
        if (typed.isEmpty()) {
            return new Meant.Everything();
        }
        var tops = newest(viewer).toList();
        var found = campaigns.find(tops, typed.split(" – ", 2)[0], 2);
        return found.size() == 1 ? new Meant.One(found.getFirst()) : new Meant.Nothing();
    }

    /// Branches in the newest campaign in which the viewer has a role.
    private Stream<CampaignUnit> newest(Viewer viewer) {
        return campaigns.all().stream()
                .map(Campaign::id)
                .map(id -> access.branches(viewer, Permission.VIEW_PROGRESS, id))
                .filter(tops -> !tops.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }
}
