package vn.daihoi.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.VersionFindings;
import vn.daihoi.dossiers.VersionFindings.Counts;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The newest documents of the viewer's units, with what the review found in them.
@Component
class HomePapers {

    private final Dossiers dossiers;
    private final VersionFindings findings;
    private final CampaignProfiles profiles;
    private final Access access;

    HomePapers(
            Dossiers dossiers, VersionFindings findings, CampaignProfiles profiles, Access access) {
        this.dossiers = dossiers;
        this.findings = findings;
        this.profiles = profiles;
        this.access = access;
    }

    List<HomePage.Paper> newest(
            Campaign campaign,
            List<CampaignUnit> units,
            Viewer viewer,
            Frame frame,
            boolean named) {
        List<CampaignUnit> branches =
                access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id());
        var found = new ArrayList<Found>();
        for (CampaignUnit unit : units) {
            if (branches.stream().anyMatch(unit::isWithin)) {
                dossiers.latest(unit).forEach(latest -> found.add(new Found(unit, latest)));
            }
        }
        found.sort(
                Comparator.comparing((Found each) -> each.latest().version().uploadedAt())
                        .reversed());
        var shown = found.stream().limit(HomePage.MOST).toList();
        Map<VersionId, Counts> counts =
                findings.of(shown.stream().map(each -> each.latest().version().id()).toList());
        return shown.stream()
                .map(each ->
                        line(
                                campaign,
                                each,
                                counts.get(each.latest().version().id()),
                                frame,
                                named))
                .toList();
    }

    private record Found(CampaignUnit unit, Dossiers.Latest latest) {}

    private HomePage.Paper line(
            Campaign campaign, Found found, @Nullable Counts counts, Frame frame, boolean named) {
        var version = found.latest().version();
        String kind = found.latest().kind();
        return new HomePage.Paper(
                named ? found.unit().fullName() : "",
                version.title().isEmpty()
                        ? profiles.of(campaign)
                                .documentKind(kind)
                                .map(each -> each.name().in(frame.texts().locale()))
                                .orElse(kind)
                        : version.title(),
                "/c/%s/u/%s/dossier/%s/v/%d"
                        .formatted(
                                campaign.code(),
                                found.unit().code(),
                                version.key(),
                                version.number()),
                frame.text("home.version", version.number(), version.uploadedByName()),
                words(counts, frame),
                worst(counts));
    }

    private static String words(@Nullable Counts counts, Frame frame) {
        if (counts == null || !counts.finished()) {
            return frame.text("home.review-under-way");
        }
        return frame.text("home.findings", counts.errors(), counts.warnings(), counts.notes());
    }

    private static String worst(@Nullable Counts counts) {
        if (counts == null || !counts.finished()) {
            return "";
        }
        if (counts.errors() > 0) {
            return "error";
        }
        return counts.warnings() > 0 ? "warning" : counts.notes() > 0 ? "note" : "";
    }
}
