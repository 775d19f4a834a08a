package vn.daihoi.reviews.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.report.HtmlReport;
import vn.daihoi.review.report.JsonReport;
import vn.daihoi.review.report.TextReport;
import vn.daihoi.reviews.internal.Reviewers;
import vn.daihoi.reviews.internal.Reviews;
import vn.daihoi.reviews.internal.Run;
import vn.daihoi.reviews.web.ReviewPages.Place;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// The result of a review as a file to keep or to hand on, in the shapes that the command line
/// writes too.
@Controller
class ResultController {

    private final ReviewPages pages;
    private final Reviews reviews;
    private final Reviewers reviewers;
    private final Audit audit;

    ResultController(ReviewPages pages, Reviews reviews, Reviewers reviewers, Audit audit) {
        this.pages = pages;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/findings.{format}")
    ResponseEntity<byte[]> file(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            @PathVariable int version,
            @PathVariable String format) {
        Place place = pages.place(campaign, unit, kind, version);
        Run run = reviews.done(place.version()).orElseThrow(NotThere::new);
        ResponseEntity<byte[]> answer =
                answer(place, format, reviews.result(run, place.version()), frame.texts().locale());
        audit.record(
                Act.of("reviews.result.export")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .object("version", place.version().id().value())
                        .after(Map.of("kind", kind, "number", version, "format", format)));
        return answer;
    }

    private ResponseEntity<byte[]> answer(
            Place place, String format, ReviewResult result, Locale locale) {
        var rules = reviewers.of(result.profile()).rules();
        return switch (format) {
            case "json" ->
                    answer(place, format, "application/json", new JsonReport(locale).write(result));
            case "html" ->
                    answer(place, format, "text/html", new HtmlReport(locale, rules).write(result));
            case "txt" ->
                    answer(
                            place,
                            format,
                            "text/plain",
                            new TextReport(locale, rules.forms(), false).write(result));
            default -> throw new NotThere();
        };
    }

    private static ResponseEntity<byte[]> answer(
            Place place, String format, String type, String content) {
        String name =
                "%s-%s-v%d.%s"
                        .formatted(
                                place.unit().code(),
                                place.version().key(),
                                place.version().number(),
                                format);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
