package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Dossiers.Latest;
import vn.daihoi.dossiers.VersionFindings;
import vn.daihoi.dossiers.VersionFindings.Counts;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;

import java.util.ArrayList;
import java.util.List;

/// How many findings stand in each document. Whether they keep the congress from being held is the
/// business of the approval; here they are work that is left.
@Component
class FindingsReadiness implements ReadinessPart {

    private final Dossiers dossiers;
    private final VersionFindings findings;
    private final Campaigns campaigns;

    FindingsReadiness(Dossiers dossiers, VersionFindings findings, Campaigns campaigns) {
        this.dossiers = dossiers;
        this.findings = findings;
        this.campaigns = campaigns;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public List<ReadinessLine> of(CampaignUnit unit, Texts texts) {
        var latest = dossiers.latest(unit);
        var counts = findings.of(latest.stream().map(each -> each.version().id()).toList());
        var lines = new ArrayList<ReadinessLine>();
        for (Latest each : latest) {
            Counts found = counts.get(each.version().id());
            if (found != null && found.finished()) {
                lines.add(line(unit, each, found, texts));
            }
        }
        return lines;
    }

    private ReadinessLine line(CampaignUnit unit, Latest latest, Counts found, Texts texts) {
        boolean clean = found.errors() + found.warnings() == 0;
        return new ReadinessLine(
                texts.text("reviews.readiness.part"),
                clean ? ReadinessLine.State.OK : ReadinessLine.State.OPEN,
                texts.text(
                        clean ? "reviews.readiness.clean" : "reviews.readiness.left",
                        name(unit, latest, texts),
                        found.errors(),
                        found.warnings()),
                "/c/%s/u/%s/dossier/%s"
                        .formatted(
                                campaigns.get(unit.campaign()).code(), unit.code(), latest.key()));
    }

    private String name(CampaignUnit unit, Latest latest, Texts texts) {
        return dossiers.kind(unit, latest.kind())
                .map(kind -> kind.name().in(texts.locale()))
                .orElse(latest.kind());
    }
}
