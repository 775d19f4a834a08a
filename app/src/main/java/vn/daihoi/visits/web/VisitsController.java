package vn.daihoi.visits.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.visits.NoteOutcome;
import vn.daihoi.visits.internal.KeepVisits;
import vn.daihoi.visits.internal.Visit;
import vn.daihoi.visits.internal.VisitLetter;
import vn.daihoi.visits.internal.VisitStore;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/// Visits at one unit. The unit itself does not see them.
@Controller
@RequestMapping("/c/{campaign}/u/{unit}/visits")
class VisitsController {

    private static final int LONGEST_WHO = 200;

    private final Templates templates;
    private final VisitViews views;
    private final VisitStore visits;
    private final KeepVisits keep;
    private final VisitLetter letter;
    private final Campaigns campaigns;
    private final PaperDownloads downloads;

    VisitsController(
            Templates templates,
            VisitViews views,
            VisitStore visits,
            KeepVisits keep,
            VisitLetter letter,
            Campaigns campaigns,
            PaperDownloads downloads) {
        this.templates = templates;
        this.views = views;
        this.visits = visits;
        this.keep = keep;
        this.letter = letter;
        this.campaigns = campaigns;
        this.downloads = downloads;
    }

    @Needs(Permission.NOTE_VISITS)
    @GetMapping
    JteModel list(Campaign campaign, CampaignUnit unit, Frame frame) {
        return templates.visitsList(
                frame,
                unit.fullName(),
                unit.code(),
                "/c/" + campaign.code() + "/visits",
                VisitViews.address(campaign, unit),
                visits.list(unit).stream()
                        .map(visit -> views.view(campaign, unit, visit, frame))
                        .toList());
    }

    @Needs(Permission.NOTE_VISITS)
    @PostMapping("/plan")
    String plan(
            Posted posted,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String who) {
        LocalDate today = campaigns.today(posted.campaign().id());
        String names = who.strip().substring(0, Math.min(who.strip().length(), LONGEST_WHO));
        if (day == null || day.isBefore(today)) {
            posted.say("visits.refusal.day");
        } else {
            keep.plan(posted.unit(), day, names, posted.viewer());
            posted.say("visits.said.planned");
        }
        return "redirect:" + VisitViews.address(posted.campaign(), posted.unit());
    }

    @Needs(Permission.NOTE_VISITS)
    @GetMapping("/{visit}")
    JteModel show(
            Campaign campaign, CampaignUnit unit, Frame frame, @PathVariable("visit") UUID id) {
        return page(campaign, unit, frame, find(unit, id), "", "");
    }

    /// @param seen version that the writer had read
    @Needs(Permission.NOTE_VISITS)
    @PostMapping("/{visit}/words")
    Object rewrite(
            Posted posted,
            @PathVariable("visit") UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String words) {
        Visit visit = find(posted.unit(), id);
        String typed = words.replace("\r\n", "\n").strip();
        var outcome = keep.rewrite(posted.unit(), id, seen, typed, posted.viewer());
        if (outcome instanceof NoteOutcome.Refused(var key)) {
            posted.refuse();
            return page(posted.campaign(), posted.unit(), posted.frame(), visit, typed, key);
        }
        posted.say(
                outcome instanceof NoteOutcome.Parallel
                        ? "visits.said.parallel"
                        : "visits.said.rewritten");
        return back(posted, id);
    }

    @Needs(Permission.NOTE_VISITS)
    @PostMapping("/{visit}/parallel/{parallel}")
    String settle(
            Posted posted,
            @PathVariable("visit") UUID id,
            @PathVariable UUID parallel,
            @RequestParam(defaultValue = "true") boolean append) {
        keep.settle(posted.unit(), id, parallel, append, posted.viewer());
        posted.say(append ? "visits.said.appended" : "visits.said.dropped");
        return back(posted, id);
    }

    @Needs(Permission.NOTE_VISITS)
    @GetMapping("/{visit}/photos/{photo}")
    ResponseEntity<byte[]> photo(
            CampaignUnit unit, @PathVariable("visit") UUID id, @PathVariable UUID photo) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(visits.photo(unit, id, photo).orElseThrow(NotThere::new));
    }

    @Needs(Permission.NOTE_VISITS)
    @GetMapping({"/{visit}/letter.docx", "/{visit}/letter.pdf"})
    Object letter(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable("visit") UUID id,
            PaperFile file) {
        var upper =
                unit.parent() == null
                        ? unit
                        : campaigns.unit(campaign.id(), unit.parent()).orElse(unit);
        return letter.write(campaign, upper, unit, find(unit, id))
                .map(written ->
                        downloads.attachment(
                                written,
                                file,
                                frame.text("reminders.letter.file", unit.fullName())))
                .orElseThrow(NotThere::new);
    }

    private Visit find(CampaignUnit unit, UUID id) {
        return visits.find(unit, id).orElseThrow(NotThere::new);
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            Visit visit,
            String typed,
            String fault) {
        return templates.visitsVisit(
                frame,
                unit.fullName(),
                unit.code(),
                "/c/" + campaign.code() + "/visits/note",
                VisitViews.address(campaign, unit),
                views.view(campaign, unit, visit, frame),
                typed,
                fault);
    }

    private static String back(Posted posted, UUID visit) {
        return "redirect:" + VisitViews.address(posted.campaign(), posted.unit()) + "/" + visit;
    }
}
