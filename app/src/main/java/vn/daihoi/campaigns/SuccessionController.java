package vn.daihoi.campaigns;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.campaigns.ReadSuccession.Reading;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Successions.Outcome;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;

import java.time.LocalDate;
import java.util.Map;

/// What became of units: mergers, splits, removals, told by a person who knows the decision. The
/// consequence is shown before anything is saved.
@Controller
class SuccessionController {

    private final Templates templates;
    private final SuccessionPages pages;
    private final ReadSuccession read;
    private final CampaignActs acts;

    SuccessionController(
            Templates templates, SuccessionPages pages, ReadSuccession read, CampaignActs acts) {
        this.templates = templates;
        this.pages = pages;
        this.read = read;
        this.acts = acts;
    }

    @ModelAttribute
    SuccessionForm form(
            @RequestParam(defaultValue = "merge") String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String into) {
        return new SuccessionForm(kind, day, source, from, into);
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping("/c/{campaign}/successions")
    JteModel show(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @ModelAttribute(binding = false) SuccessionForm form) {
        return templates.organizationSuccessions(
                frame, pages.page(campaign, viewer, frame, form, Map.of()));
    }

    /// Shows what it would mean; changes nothing.
    @Needs(Permission.ADMINISTER)
    @PostMapping("/c/{campaign}/successions/preview")
    JteModel preview(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            HttpServletResponse response,
            @ModelAttribute(binding = false) SuccessionForm form) {
        return switch (read.read(form, campaign, viewer, frame)) {
            case Reading.Sound sound ->
                    templates.organizationSuccessionPreview(
                            frame, pages.preview(campaign, form, sound, frame));
            case Reading.Faulty(var errors) ->
                    again(campaign, viewer, frame, response, form, errors);
        };
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/c/{campaign}/successions")
    Object record(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            HttpServletResponse response,
            RedirectAttributes redirect,
            @ModelAttribute(binding = false) SuccessionForm form) {
        return switch (read.read(form, campaign, viewer, frame)) {
            case Reading.Sound sound ->
                    switch (acts.record(campaign, sound.event())) {
                        case Outcome.Recorded _ -> {
                            Notices.say(redirect, "organization.succession.saved");
                            yield "redirect:" + SuccessionPages.address(campaign);
                        }
                        case Outcome.Refused(var reason) -> {
                            var errors = Map.of("event", ReadSuccession.text(reason, frame));
                            yield again(campaign, viewer, frame, response, form, errors);
                        }
                    };
            case Reading.Faulty(var errors) ->
                    again(campaign, viewer, frame, response, form, errors);
        };
    }

    private JteModel again(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            HttpServletResponse response,
            SuccessionForm form,
            Map<String, String> errors) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.organizationSuccessions(
                frame, pages.page(campaign, viewer, frame, form, errors));
    }
}
