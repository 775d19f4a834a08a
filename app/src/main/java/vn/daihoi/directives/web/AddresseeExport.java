package vn.daihoi.directives.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;

import java.util.List;
import java.util.Map;

/// The addressees of a paper and how far each is, as a table for office programs.
@Component
class AddresseeExport {

    /// More than a country has.
    private static final int MOST = 200_000;

    private final HandDownPages pages;
    private final Audit audit;

    AddresseeExport(HandDownPages pages, Audit audit) {
        this.pages = pages;
        this.audit = audit;
    }

    ResponseEntity<byte[]> addressees(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            RegisteredPaper paper,
            String level,
            String state) {
        var rows = pages.rows(campaign, unit, frame, paper, level, state, MOST);
        audit.record(
                Act.of("directives.addressees.export")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .object("paper", paper.id().value())
                        .after(Map.of("units", rows.size())));
        var csv =
                new Csv()
                        .row(
                                List.of(
                                        frame.text("directives.unit"),
                                        frame.text("directives.state"),
                                        frame.text("directives.who-when"),
                                        frame.text("directives.plan")));
        rows.forEach(row -> csv.row(List.of(row.name(), row.word(), row.detail(), row.plan())));
        return Csv.answer(unit.code() + "-addressees.csv", csv.bytes());
    }
}
