package vn.daihoi.reports.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessLine.State;
import vn.daihoi.reports.internal.ReadReadiness;
import vn.daihoi.reports.internal.ReadReadiness.Stand;
import vn.daihoi.reports.internal.WriteReadiness;
import vn.daihoi.reports.web.ReadinessTable.Row;
import vn.daihoi.reports.web.ReadinessView.Part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Puts together what the pages of readiness show.
@Component
class ReadinessPages {

    /// Reasons that a row names; the page of the unit has all.
    private static final int REASONS = 3;

    private final ReadReadiness read;
    private final WriteReadiness write;

    ReadinessPages(ReadReadiness read, WriteReadiness write) {
        this.read = read;
        this.write = write;
    }

    static String address(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/readiness".formatted(campaign.code(), unit.code());
    }

    ReadinessView view(Campaign campaign, CampaignUnit unit, Frame frame) {
        var stand = read.of(unit, frame.texts());
        return new ReadinessView(
                stand.state(),
                verdict(stand, frame),
                countdown(stand, frame),
                write.isOf(campaign, unit) ? address(campaign, unit) + ".docx" : "",
                "/c/" + campaign.code() + "/readiness",
                parts(stand.verdict().lines()));
    }

    private static String verdict(Stand stand, Frame frame) {
        return frame.text(
                "reports.readiness.verdict." + stand.state(),
                stand.verdict().of(State.BLOCKING).size(),
                stand.verdict().of(State.OPEN).size());
    }

    private static String countdown(Stand stand, Frame frame) {
        if (stand.day() == null) {
            return frame.text("reports.readiness.no-day");
        }
        String key = stand.isHeld() ? "held" : stand.daysLeft() == 0 ? "today" : "left";
        return frame.text(
                "reports.readiness.countdown." + key, stand.daysLeft(), frame.day(stand.day()));
    }

    private static List<Part> parts(List<ReadinessLine> lines) {
        var parts = new LinkedHashMap<String, List<ReadinessLine>>();
        lines.forEach(line -> parts.computeIfAbsent(line.part(), _ -> new ArrayList<>()).add(line));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    /// @param state `held`, `ready`, `not` or empty for all
    ReadinessTable table(Campaign campaign, Viewer viewer, Frame frame, String q, String state) {
        var all = read.all(campaign, viewer, frame.texts());
        var rows =
                all.stream()
                        .filter(stand -> state.isEmpty() || stand.state().equals(state))
                        .filter(stand -> Fold.of(stand.unit().fullName()).contains(Fold.of(q)))
                        .map(stand -> row(campaign, stand, frame))
                        .toList();
        return new ReadinessTable(
                "/c/" + campaign.code() + "/readiness",
                frame.text(
                        "reports.readiness.answer",
                        count(all, "ready"),
                        count(all, "not"),
                        count(all, "held"),
                        all.size()),
                q,
                state,
                rows,
                all.size() - rows.size());
    }

    private static long count(List<Stand> all, String state) {
        return all.stream().filter(stand -> stand.state().equals(state)).count();
    }

    private static Row row(Campaign campaign, Stand stand, Frame frame) {
        var blocking = stand.verdict().of(State.BLOCKING);
        return new Row(
                stand.unit().fullName(),
                address(campaign, stand.unit()),
                frame.day(stand.day()),
                stand.day() == null || stand.isHeld()
                        ? ""
                        : frame.text("reports.readiness.days", stand.daysLeft()),
                stand.state(),
                frame.text("reports.readiness.state." + stand.state()),
                blocking.size(),
                stand.verdict().of(State.OPEN).size(),
                stand.isHeld()
                        ? List.of()
                        : blocking.stream().limit(REASONS).map(ReadinessLine::words).toList());
    }
}
