package vn.daihoi.plans.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;

import java.util.List;

/// Which congresses below a unit will not be ready on their day, and why.
@Controller
class ForecastController {

    private static final String PAGE = "/c/{campaign}/u/{unit}/forecast";

    private final Templates templates;
    private final ForecastBuilder builder;
    private final PlanActs acts;

    ForecastController(Templates templates, ForecastBuilder builder, PlanActs acts) {
        this.templates = templates;
        this.builder = builder;
        this.acts = acts;
    }

    @ModelAttribute
    ForecastFilter filter(
            @RequestParam(defaultValue = "") String risk,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort) {
        return new ForecastFilter(risk, q, sort);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAGE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @ModelAttribute ForecastFilter filter) {
        return templates.plansForecast(frame, builder.page(campaign, unit, filter, frame));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAGE + ".csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @ModelAttribute ForecastFilter filter) {
        acts.exportForecast(campaign, unit);
        return Csv.answer(
                "%s-%s-forecast.csv".formatted(campaign.code(), unit.code()),
                file(builder.page(campaign, unit, filter, frame), frame));
    }

    private static byte[] file(ForecastPage page, Frame frame) {
        var csv =
                Csv.headed(
                        frame,
                        "plans.forecast.column.",
                        List.of("unit", "congress", "risk", "chance", "range", "step", "why"));
        page.lines().forEach(line -> csv.row(row(line, frame)));
        return csv.bytes();
    }

    private static List<String> row(ForecastLine line, Frame frame) {
        return List.of(
                line.unit(),
                frame.day(line.congress()),
                line.word(),
                line.chance() == 0 ? "" : line.chance() + " %",
                line.range(),
                line.step(),
                line.why());
    }
}
