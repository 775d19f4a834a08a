package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Dossiers.Latest;
import vn.daihoi.dossiers.DraftKinds;
import vn.daihoi.dossiers.DueDays;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.VersionFindings;
import vn.daihoi.dossiers.VersionFindings.Counts;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Moments;
import vn.daihoi.profile.DocumentKind;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Puts together what the page of a dossier shows, with what other modules know of it.
@Component
class DossierPages {

    /// Days before the due day from which a missing document counts as due soon.
    private static final int SOON = 14;

    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Access access;
    private final List<VersionFindings> findings;
    private final List<DueDays> dueDays;
    private final List<DraftKinds> drafts;

    DossierPages(
            Dossiers dossiers,
            Campaigns campaigns,
            Access access,
            ObjectProvider<VersionFindings> findings,
            ObjectProvider<DueDays> dueDays,
            ObjectProvider<DraftKinds> drafts) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.access = access;
        this.findings = findings.stream().toList();
        this.dueDays = dueDays.stream().toList();
        this.drafts = drafts.stream().toList();
    }

    static String address(Campaign campaign, CampaignUnit unit) {
        return "/c/" + campaign.code() + "/u/" + unit.code() + "/dossier";
    }

    DossierView view(Campaign campaign, CampaignUnit unit, Viewer viewer, Locale locale) {
        Map<String, List<Version>> latest =
                dossiers.latest(unit).stream()
                        .collect(Collectors.groupingBy(Latest::kind, versions()));
        boolean mayEdit = mayEdit(viewer, unit);
        String address = address(campaign, unit);
        var rows = new Rows(unit, locale, latest, mayEdit ? address : "");
        Map<Boolean, List<DocumentKind>> kinds =
                dossiers.kinds(unit).stream()
                        .collect(Collectors.partitioningBy(kind -> isRequired(kind, unit)));
        return new DossierView(
                address,
                required(kinds).stream().map(rows::group).toList(),
                optional(kinds).stream()
                        .filter(kind -> latest.containsKey(kind.kind()))
                        .map(rows::group)
                        .toList(),
                optional(kinds).stream()
                        .filter(kind -> !latest.containsKey(kind.kind()))
                        .map(kind -> new DossierView.Choice(kind.kind(), kind.name().in(locale)))
                        .toList(),
                mayEdit,
                mayEdit ? drafts(unit) : Set.of());
    }

    private static Collector<Latest, ?, List<Version>> versions() {
        return Collectors.mapping(Latest::version, Collectors.toList());
    }

    boolean mayEdit(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.EDIT_DOSSIER, unit);
    }

    /// Kinds that the unit may begin with a draft.
    Set<String> drafts(CampaignUnit unit) {
        return drafts.stream().flatMap(each -> each.of(unit).stream()).collect(Collectors.toSet());
    }

    Map<VersionId, Counts> counts(Collection<Version> versions) {
        var ids = versions.stream().map(Version::id).toList();
        var counts = new HashMap<VersionId, Counts>();
        findings.forEach(each -> counts.putAll(each.of(ids)));
        return counts;
    }

    private static List<DocumentKind> required(Map<Boolean, List<DocumentKind>> kinds) {
        return kinds.getOrDefault(true, List.of());
    }

    private static List<DocumentKind> optional(Map<Boolean, List<DocumentKind>> kinds) {
        return kinds.getOrDefault(false, List.of());
    }

    private static boolean isRequired(DocumentKind kind, CampaignUnit unit) {
        return kind.requirements().stream().anyMatch(need -> need.level().equals(unit.level()));
    }

    private Map<String, LocalDate> dues(CampaignUnit unit) {
        var dues = new HashMap<String, LocalDate>();
        dueDays.forEach(each -> dues.putAll(each.of(unit)));
        return dues;
    }

    private final class Rows {

        private final Locale locale;
        private final Map<String, List<Version>> latest;
        private final Map<VersionId, Counts> counts;
        private final Map<String, LocalDate> dues;
        private final LocalDate today;
        private final String editable;

        /// @param editable address of the dossier; empty when the viewer may not add to it
        Rows(CampaignUnit unit, Locale locale, Map<String, List<Version>> latest, String editable) {
            this.locale = locale;
            this.latest = latest;
            this.counts = counts(latest.values().stream().flatMap(List::stream).toList());
            this.dues = dues(unit);
            this.today = campaigns.today(unit.campaign());
            this.editable = editable;
        }

        DossierView.Group group(DocumentKind kind) {
            var versions = latest.getOrDefault(kind.kind(), List.of());
            String name = kind.name().in(locale);
            return new DossierView.Group(
                    kind.kind(),
                    name,
                    kind.code(),
                    kind.several() && !editable.isEmpty()
                            ? editable + "/" + kind.kind() + "/another"
                            : "",
                    versions.isEmpty()
                            ? List.of(none(kind, name))
                            : versions.stream().map(version -> row(name, version)).toList());
        }

        private DossierView.Row none(DocumentKind kind, String name) {
            LocalDate due = dues.get(kind.kind());
            return new DossierView.Row(kind.kind(), name, null, due, missing(due), null);
        }

        private DossierView.Row row(String kind, Version version) {
            return new DossierView.Row(
                    version.key().toString(),
                    version.title().isEmpty() ? kind : version.title(),
                    new DossierView.Newest(
                            version.number(),
                            version.uploadedByName(),
                            Moments.show(version.uploadedAt())),
                    null,
                    "reached",
                    counts.get(version.id()));
        }

        private String missing(@Nullable LocalDate due) {
            if (due == null || today.plusDays(SOON).isBefore(due)) {
                return "not-due";
            }
            return today.isAfter(due) ? "overdue" : "due-soon";
        }
    }
}
