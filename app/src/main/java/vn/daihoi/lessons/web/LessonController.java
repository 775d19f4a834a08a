package vn.daihoi.lessons.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Downloads;
import vn.daihoi.lessons.internal.AdoptLesson;
import vn.daihoi.lessons.internal.EvidenceFile;
import vn.daihoi.lessons.internal.EvidenceFiles;
import vn.daihoi.lessons.internal.KeepEvidence;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.LessonStore;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.internal.TryLesson;
import vn.daihoi.lessons.web.LessonPages.Look;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.Optional;
import java.util.UUID;

/// One lesson: its check is tried, the board adopts or withdraws it.
@Controller
@RequestMapping("/c/{campaign}/u/{unit}/lessons/{lesson}")
class LessonController {

    private final Templates templates;
    private final LessonPages pages;
    private final LessonStore store;
    private final TryLesson trials;
    private final AdoptLesson adoption;
    private final EvidenceFiles files;
    private final KeepEvidence evidence;
    private final Downloads downloads;

    LessonController(
            Templates templates,
            LessonPages pages,
            LessonStore store,
            TryLesson trials,
            AdoptLesson adoption,
            EvidenceFiles files,
            KeepEvidence evidence,
            Downloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.store = store;
        this.trials = trials;
        this.adoption = adoption;
        this.files = files;
        this.evidence = evidence;
        this.downloads = downloads;
    }

    /// @param job of a trial under way
    @Needs(Permission.NOTE_VISITS)
    @GetMapping
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable("lesson") UUID id,
            @RequestParam(defaultValue = "") String job) {
        String status = job.matches("[0-9a-f-]{36}") ? "/jobs/" + job + "/status" : "";
        return page(new Look(campaign, unit, viewer, frame), id, status, null);
    }

    @Needs(Permission.NOTE_VISITS)
    @GetMapping("/files/{file}")
    ResponseEntity<Resource> file(
            CampaignUnit unit, @PathVariable("lesson") UUID id, @PathVariable UUID file) {
        EvidenceFile found = files.find(unit, find(unit, id).id(), file).orElseThrow(NotThere::new);
        return downloads.attachment(found.file(), found.name());
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/files/{file}/remove")
    String removeFile(Posted posted, @PathVariable("lesson") UUID id, @PathVariable UUID file) {
        find(posted.unit(), id);
        EvidenceFile found = files.find(posted.unit(), id, file).orElseThrow(NotThere::new);
        var refused = evidence.removeOfDraft(posted.unit(), id, found);
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told.file-removed"));
        return "redirect:" + address(posted, id);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/try")
    String attempt(Posted posted, @PathVariable("lesson") UUID id) {
        find(posted.unit(), id);
        String address = address(posted, id);
        return trials.ask(posted.unit(), id, posted.viewer())
                .map(job -> "redirect:" + address + "?job=" + job.value())
                .orElse("redirect:" + address);
    }

    /// @param seen version that the board has read
    /// @param sure whether a check that finds the fault everywhere is meant so
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/adopt")
    Object adopt(
            Posted posted,
            @PathVariable("lesson") UUID id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "false") boolean sure) {
        find(posted.unit(), id);
        var refused = adoption.adopt(posted.unit(), id, seen, sure, posted.viewer());
        return answer(posted, id, refused, "lessons.told.adopted");
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/withdraw")
    Object withdraw(
            Posted posted,
            @PathVariable("lesson") UUID id,
            @RequestParam(defaultValue = "") String reason) {
        find(posted.unit(), id);
        var refused = adoption.withdraw(posted.unit(), id, reason, posted.viewer());
        return answer(posted, id, refused, "lessons.told.withdrawn");
    }

    private Object answer(Posted posted, UUID id, Optional<Refusal> refused, String said) {
        if (refused.isEmpty()) {
            posted.say(said);
            return "redirect:" + address(posted, id);
        }
        posted.refuse();
        var look = new Look(posted.campaign(), posted.unit(), posted.viewer(), posted.frame());
        return page(look, id, "", refused.get());
    }

    private Lesson find(CampaignUnit unit, UUID id) {
        return store.find(unit, id).orElseThrow(NotThere::new);
    }

    private static String address(Posted posted, UUID id) {
        return LessonAddresses.card(posted.campaign(), posted.unit(), id);
    }

    private JteModel page(Look look, UUID id, String status, @Nullable Refusal refusal) {
        return templates.lessonsCard(
                look.frame(), pages.card(look, find(look.unit(), id), status, refusal));
    }
}
