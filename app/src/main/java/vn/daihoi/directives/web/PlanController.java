package vn.daihoi.directives.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.PlanPapers;
import vn.daihoi.directives.internal.OwnIssuer;
import vn.daihoi.directives.internal.PaperFault;
import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.RestatePlan;
import vn.daihoi.directives.internal.RestatePlan.Changed;
import vn.daihoi.directives.internal.RestatedPlans;
import vn.daihoi.directives.web.PlanPages.Refused;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.time.LocalDate;
import java.util.UUID;

/// A unit's own plan to carry a paper out, and where it differs from the paper.
@Controller
class PlanController {

    private static final String PAPER = "/c/{campaign}/u/{unit}/directives/{paper}";

    private final Templates templates;
    private final DirectivePages papers;
    private final PlanPages pages;
    private final RestatePlan restate;
    private final RestatedPlans plans;
    private final PlanPapers writer;
    private final PlanWords words;
    private final Campaigns campaigns;
    private final PaperDownloads downloads;

    PlanController(
            Templates templates,
            DirectivePages papers,
            PlanPages pages,
            RestatePlan restate,
            RestatedPlans plans,
            PlanPapers writer,
            PlanWords words,
            Campaigns campaigns,
            PaperDownloads downloads) {
        this.templates = templates;
        this.papers = papers;
        this.pages = pages;
        this.restate = restate;
        this.plans = plans;
        this.writer = writer;
        this.words = words;
        this.campaigns = campaigns;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAPER + "/plan")
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID paper) {
        var found = papers.find(unit, new DirectiveId(paper));
        return page(campaign, unit, viewer, frame, found, Refused.NOTHING);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RegisteredPaper paper,
            Refused refused) {
        return templates.directivesPlan(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, paper, refused));
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/plan/begin")
    String begin(Posted posted, @PathVariable UUID paper) {
        var id = new DirectiveId(paper);
        if (!restate.begin(posted.unit(), id, posted.viewer())) {
            throw new NotThere();
        }
        return said(posted, id, "plan-begun");
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/plan")
    Object save(
            Posted posted,
            @PathVariable UUID paper,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new DirectiveId(paper);
        var form = new PlanForm(sent);
        var unreadable = form.unreadable();
        if (unreadable.isPresent()) {
            return refused(
                    posted,
                    id,
                    new Refused(
                            posted.frame().text("directives.fault.plan.line", unreadable.get())
                                    + " "
                                    + posted.frame().text("directives.fault.plan.unreadable"),
                            form.lines(),
                            "",
                            ""));
        }
        return switch (restate.save(posted.unit(), id, form.lines(), posted.viewer())) {
            case Changed.Done() -> said(posted, id, "plan-saved");
            case Changed.NotThere() -> throw new NotThere();
            case Changed.AlreadyIssued() -> issuedAlready(posted, id);
            case Changed.Refused(var line, var fault) ->
                    refused(
                            posted,
                            id,
                            new Refused(words(posted, line, fault), form.lines(), "", ""));
        };
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(PAPER + "/plan/issue")
    Object issue(
            Posted posted,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day) {
        var id = new DirectiveId(paper);
        return switch (restate.issue(
                posted.campaign(),
                posted.unit(),
                id,
                number,
                OwnIssuer.of(posted.unit()),
                subject,
                day,
                posted.viewer())) {
            case Changed.Done() -> said(posted, id, "plan-issued");
            case Changed.NotThere() -> throw new NotThere();
            case Changed.AlreadyIssued() -> issuedAlready(posted, id);
            case Changed.Refused(var line, var fault) ->
                    refused(
                            posted,
                            id,
                            new Refused(words(posted, line, fault), null, number, subject));
        };
    }

    private Object issuedAlready(Posted posted, DirectiveId id) {
        return refused(
                posted,
                id,
                new Refused(posted.frame().text("directives.fault.plan.issued"), null, "", ""));
    }

    private static String words(Posted posted, int line, PaperFault fault) {
        var text = posted.frame().text(fault.key(), fault.arguments().toArray());
        return line == 0
                ? text
                : posted.frame().text("directives.fault.plan.line", line) + " " + text;
    }

    private static String said(Posted posted, DirectiveId id, String what) {
        posted.say("directives.said." + what);
        return "redirect:" + DirectivePages.address(posted.campaign(), posted.unit(), id) + "/plan";
    }

    private JteModel refused(Posted posted, DirectiveId id, Refused refused) {
        posted.refuse();
        return page(
                posted.campaign(),
                posted.unit(),
                posted.viewer(),
                posted.frame(),
                papers.find(posted.unit(), id),
                refused);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping({PAPER + "/plan.docx", PAPER + "/plan.pdf"})
    ResponseEntity<Resource> file(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID paper,
            PaperFile file) {
        var found = papers.find(unit, new DirectiveId(paper));
        var plan = plans.find(found.id(), unit.id()).orElseThrow(NotThere::new);
        return writer.plan(campaign, unit, words.grounds(found), words.steps(plan))
                .map(written ->
                        downloads.attachment(
                                written, file, frame.text("directives.plan.file", unit.fullName())))
                .orElseThrow(NotThere::new);
    }

    /// The gap of a unit that the paper was handed down to.
    ///
    /// @param code of that unit
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAPER + "/gap/{code}")
    JteModel gap(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable UUID paper,
            @PathVariable String code) {
        var found = papers.find(unit, new DirectiveId(paper));
        var other =
                campaigns
                        .unit(campaign.id(), code)
                        .filter(each -> each.isWithin(unit))
                        .orElseThrow(NotThere::new);
        var gap = pages.gap(other, found, frame).orElseThrow(NotThere::new);
        return templates.directivesGap(
                frame,
                frame.text("directives.gap.of", other.fullName()),
                found.cited(),
                DirectivePages.address(campaign, unit, found.id()),
                gap);
    }
}
