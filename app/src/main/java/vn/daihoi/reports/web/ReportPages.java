package vn.daihoi.reports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.ReceivedPapers.Fault;
import vn.daihoi.drafts.SigningFields;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.reports.internal.IssueReport;
import vn.daihoi.reports.internal.IssueReport.Wish;
import vn.daihoi.reports.internal.WriteReports;
import vn.daihoi.reports.internal.WriteReports.Report;
import vn.daihoi.reports.web.ReportView.Issue;
import vn.daihoi.reports.web.ReportView.Open;
import vn.daihoi.reports.web.ReportView.Other;
import vn.daihoi.reports.web.ReportView.Section;

import java.util.Arrays;
import java.util.List;

/// Gathers what the page of a report shows.
@Component
class ReportPages {

    private final WriteReports reports;
    private final Campaigns campaigns;
    private final Access access;

    ReportPages(WriteReports reports, Campaigns campaigns, Access access) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// What was sent and refused.
    record Refused(Wish wish, List<Fault> faults) {

        String fault(Frame frame, String field) {
            return faults.stream()
                    .filter(each -> each.field().equals(field))
                    .findFirst()
                    .map(each -> frame.text(each.key(), each.arguments().toArray()))
                    .orElse("");
        }
    }

    /// @param refused null when nothing was
    ReportView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            Report report,
            @Nullable Refused refused) {
        var address = address(campaign, unit, report);
        return new ReportView(
                title(frame, report),
                address + ".docx",
                "/c/%s/matrix?under=%s".formatted(campaign.code(), unit.code()),
                reports.parts(campaign, unit, report).stream()
                        .map(part -> new Section(heading(frame, part.place()), part.blocks()))
                        .toList(),
                Arrays.stream(Report.values())
                        .filter(one -> reports.isOf(campaign, unit, one))
                        .map(one ->
                                new Other(
                                        address(campaign, unit, one),
                                        title(frame, one),
                                        one == report))
                        .toList(),
                access.may(viewer, Permission.EDIT_DIRECTIVES, unit)
                        ? issue(campaign, frame, report, address, refused)
                        : null);
    }

    private Issue issue(
            Campaign campaign,
            Frame frame,
            Report report,
            String address,
            @Nullable Refused refused) {
        return new Issue(
                address + "/issue",
                report.open().stream().map(place -> open(frame, place, refused)).toList(),
                IssueReport.LONGEST,
                signing(campaign, frame, report, refused));
    }

    private static Open open(Frame frame, String place, @Nullable Refused refused) {
        return new Open(
                place,
                heading(frame, place),
                refused == null ? "" : refused.wish().words().getOrDefault(place, ""),
                refused == null ? "" : refused.fault(frame, place));
    }

    private SigningFields signing(
            Campaign campaign, Frame frame, Report report, @Nullable Refused refused) {
        var today = campaigns.today(campaign.id());
        return refused == null
                ? SigningFields.empty(today)
                : SigningFields.refused(
                        refused.wish().signing(),
                        today,
                        refused.faults().stream()
                                .filter(fault -> !report.open().contains(fault.field()))
                                .toList(),
                        frame.texts());
    }

    private static String heading(Frame frame, String place) {
        return frame.text("reports.part." + place);
    }

    static String title(Frame frame, Report report) {
        return frame.text("reports.title." + report.code());
    }

    static String address(Campaign campaign, CampaignUnit unit, Report report) {
        return "/c/%s/u/%s/reports/%s".formatted(campaign.code(), unit.code(), report.code());
    }
}
