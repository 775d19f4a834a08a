package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.Coverage;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.web.CoverageView.Line;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Who is trained in a topic, and who is not.
@Controller
class CoverageController {

    private static final String PAGE = "/c/{campaign}/u/{unit}/trainings";

    private final Templates templates;
    private final Coverage coverage;
    private final Access access;

    CoverageController(Templates templates, Coverage coverage, Access access) {
        this.templates = templates;
        this.coverage = coverage;
        this.access = access;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAGE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String only) {
        return templates.meetingsCoverage(
                frame, view(campaign, unit, viewer, frame, topic, !only.isEmpty()));
    }

    private CoverageView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            String asked,
            boolean only) {
        var topics = coverage.topics(unit);
        String topic = asked.isBlank() && !topics.isEmpty() ? topics.getFirst() : asked;
        String list = MeetingPlace.list(campaign, unit);
        String address = "/c/%s/u/%s/trainings".formatted(campaign.code(), unit.code());
        if (topic.isBlank()) {
            String none = frame.text("meetings.coverage.none");
            return new CoverageView(address, list, none, "", topics, only, List.of(), 0, "");
        }
        var all = coverage.of(campaign, unit, topic);
        var missing = Coverage.missing(all).size();
        boolean holds = access.may(viewer, Permission.HOLD_MEETINGS, unit);
        return new CoverageView(
                address,
                list,
                answer(all, frame),
                topic,
                topics,
                only,
                all.stream()
                        .map(CoverageController::line)
                        .filter(line -> !only || !line.isComplete())
                        .toList(),
                missing,
                holds && missing > 0 ? propose(list, topic) : "");
    }

    private static String propose(String list, String topic) {
        return UriComponentsBuilder.fromPath(list + "/new")
                .queryParam("kind", "training")
                .queryParam("missing", "{topic}")
                .encode()
                .buildAndExpand(topic)
                .toUriString();
    }

    private static String answer(List<Coverage.Line> all, Frame frame) {
        long boards = all.stream().filter(Coverage.Line::trained).count();
        int committees = all.stream().mapToInt(Coverage.Line::committees).sum();
        int trained = all.stream().mapToInt(Coverage.Line::trainedCommittees).sum();
        return frame.text(
                "meetings.coverage.answer",
                boards,
                all.size(),
                trained,
                committees,
                all.size() - boards + committees - trained);
    }

    private static Line line(Coverage.Line line) {
        return new Line(
                line.unit().fullName(),
                line.trained(),
                line.committees(),
                line.trainedCommittees(),
                percent(line.trainedCommittees(), line.committees()),
                line.missing().stream().map(CampaignUnit::fullName).toList());
    }

    /// To one decimal, downward: 100 only for all.
    private static String percent(int part, int whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(100L * part)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ',')
                        + "%";
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAGE + ".csv")
    ResponseEntity<byte[]> export(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String only) {
        var view = view(campaign, unit, viewer, frame, topic, !only.isEmpty());
        var csv =
                Csv.headed(
                        frame,
                        "meetings.coverage.column.",
                        List.of("unit", "board", "trained", "committees", "share", "missing"));
        for (Line line : view.lines()) {
            csv.row(
                    List.of(
                            line.name(),
                            frame.text("meetings.coverage." + (line.trained() ? "yes" : "no")),
                            "" + line.trainedCommittees(),
                            "" + line.committees(),
                            line.share(),
                            String.join("; ", line.missing())));
        }
        return Csv.answer("tap-huan.csv", csv.bytes());
    }
}
