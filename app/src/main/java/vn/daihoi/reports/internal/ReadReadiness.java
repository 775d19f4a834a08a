package vn.daihoi.reports.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.profile.Level;
import vn.daihoi.readiness.Readiness;
import vn.daihoi.readiness.Verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How ready units are for their congresses on a day.
@Component
public class ReadReadiness {

    /// Units that are shown at once.
    private static final int MOST = 300;

    private final Readiness readiness;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final CongressDays days;
    private final Access access;

    ReadReadiness(
            Readiness readiness,
            Campaigns campaigns,
            CampaignProfiles profiles,
            CongressDays days,
            Access access) {
        this.readiness = readiness;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.days = days;
        this.access = access;
    }

    /// One unit before its congress.
    ///
    /// @param day of the congress; null while it is not fixed
    /// @param today in the campaign
    public record Stand(
            CampaignUnit unit, @Nullable LocalDate day, LocalDate today, Verdict verdict) {

        public boolean isHeld() {
            return day != null && day.isBefore(today);
        }

        /// Days until the congress; 0 without a day and after it.
        public long daysLeft() {
            return day == null || isHeld() ? 0 : ChronoUnit.DAYS.between(today, day);
        }

        /// `held`, `ready` or `not`.
        public String state() {
            return isHeld() ? "held" : verdict.isReady() ? "ready" : "not";
        }
    }

    public boolean holdsCongress(Campaign campaign, CampaignUnit unit) {
        return profiles.of(campaign).level(unit.level()).filter(Level::holdsCongress).isPresent();
    }

    @Transactional
    public Stand of(CampaignUnit unit, Texts texts) {
        return of(campaigns.get(unit.campaign()), List.of(unit), texts).getFirst();
    }

    private List<Stand> of(Campaign campaign, List<CampaignUnit> units, Texts texts) {
        LocalDate today = campaigns.today(campaign.id());
        Map<UnitId, Verdict> verdicts = readiness.of(campaign, units, texts);
        Map<UnitId, LocalDate> held =
                days.of(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        return units.stream()
                .map(unit ->
                        new Stand(
                                unit,
                                held.get(unit.id()),
                                today,
                                Objects.requireNonNull(verdicts.get(unit.id()))))
                .toList();
    }

    /// Those that the viewer may see and that hold a congress directly: the next first, those that
    /// were held last.
    @Transactional
    public List<Stand> all(Campaign campaign, Viewer viewer, Texts texts) {
        var units = new LinkedHashSet<CampaignUnit>();
        for (CampaignUnit top : access.branches(viewer, Permission.VIEW_DOSSIER, campaign.id())) {
            units.add(top);
            units.addAll(campaigns.children(top));
        }
        var shown =
                units.stream().filter(unit -> holdsCongress(campaign, unit)).limit(MOST).toList();
        return of(campaign, shown, texts).stream()
                .sorted(
                        Comparator.comparing(Stand::isHeld)
                                .thenComparing(
                                        Stand::day, Comparator.nullsLast(LocalDate::compareTo)))
                .toList();
    }
}
