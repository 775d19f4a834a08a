package vn.daihoi.visits.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.NotAllowed;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.visits.NoteOutcome;
import vn.daihoi.visits.internal.VisitStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a member of a working group has on the phone: units of today, and the note. The note is
/// also sent by the phone's own queue, which asks for an answer that a program reads.
@Controller
class NoteController {

    private final Templates templates;
    private final TodayPages pages;
    private final TakeNote take;
    private final VisitStore visits;
    private final Campaigns campaigns;
    private final Access access;

    NoteController(
            Templates templates,
            TodayPages pages,
            TakeNote take,
            VisitStore visits,
            Campaigns campaigns,
            Access access) {
        this.templates = templates;
        this.pages = pages;
        this.take = take;
        this.visits = visits;
        this.campaigns = campaigns;
        this.access = access;
    }

    /// Where the installed app begins: the newest campaign in which the viewer visits units.
    @SignedIn
    @GetMapping("/visits")
    String start(Viewer viewer) {
        return campaigns.all().stream()
                .filter(each ->
                        !access.branches(viewer, Permission.NOTE_VISITS, each.id()).isEmpty())
                .findFirst()
                .map(each -> "redirect:/c/" + each.code() + "/visits")
                .orElse("redirect:/");
    }

    @Needs(Permission.NOTE_VISITS)
    @GetMapping("/c/{campaign}/visits")
    JteModel today(Campaign campaign, Viewer viewer, Frame frame) {
        return templates.visitsToday(frame, viewer.login(), pages.today(campaign, viewer, frame));
    }

    /// @param ward code of the unit; empty: the first of the list
    /// @param visit key of a visit that is planned or noted already
    @Needs(Permission.NOTE_VISITS)
    @GetMapping("/c/{campaign}/visits/note")
    JteModel form(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String ward,
            @RequestParam(required = false) @Nullable UUID visit) {
        var unit = campaigns.unit(campaign.id(), ward);
        var known =
                visit == null
                        ? null
                        : unit.filter(each -> access.may(viewer, Permission.NOTE_VISITS, each))
                                .flatMap(each -> visits.find(each, visit))
                                .orElse(null);
        var form =
                known == null
                        ? NoteForm.empty(ward, null, 0, "")
                        : NoteForm.empty(ward, known.id(), known.version(), known.words());
        return page(campaign, viewer, frame, form, "");
    }

    /// @param queue set by the phone's queue
    @Needs(Permission.NOTE_VISITS)
    @PostMapping("/c/{campaign}/visits/note")
    Object note(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            @RequestHeader(name = "X-Queue", defaultValue = "") String queue,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = NoteForm.of(sent);
        CampaignUnit unit = campaigns.unit(campaign.id(), form.ward()).orElseThrow(NotThere::new);
        if (!access.may(viewer, Permission.NOTE_VISITS, unit)) {
            throw new NotAllowed();
        }
        var outcome = take.take(unit, form, bytes(photos), viewer);
        if (!queue.isEmpty()) {
            return told(campaign, unit, outcome, frame);
        }
        return switch (outcome) {
            case NoteOutcome.Refused(var key) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(campaign, viewer, frame, form, key);
            }
            case NoteOutcome.Kept(var id) -> to(campaign, unit, id, "visits.said.noted", redirect);
            case NoteOutcome.Again(var id) -> to(campaign, unit, id, "visits.said.again", redirect);
            case NoteOutcome.Parallel(var id) ->
                    to(campaign, unit, id, "visits.said.parallel", redirect);
        };
    }

    private static String to(
            Campaign campaign,
            CampaignUnit unit,
            UUID id,
            String said,
            RedirectAttributes redirect) {
        Notices.say(redirect, said);
        return "redirect:" + VisitViews.address(campaign, unit) + "/" + id;
    }

    private static ResponseEntity<Map<String, String>> told(
            Campaign campaign, CampaignUnit unit, NoteOutcome outcome, Frame frame) {
        String base = VisitViews.address(campaign, unit) + "/";
        return switch (outcome) {
            case NoteOutcome.Refused(var key) ->
                    ResponseEntity.unprocessableContent()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(Map.of("message", frame.text(key)));
            case NoteOutcome.Kept(var id) -> json("kept", base + id);
            case NoteOutcome.Again(var id) -> json("again", base + id);
            case NoteOutcome.Parallel(var id) -> json("parallel", base + id);
        };
    }

    private static ResponseEntity<Map<String, String>> json(String state, String address) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("state", state, "address", address));
    }

    private JteModel page(
            Campaign campaign, Viewer viewer, Frame frame, NoteForm form, String fault) {
        return templates.visitsNote(
                frame, viewer.login(), pages.note(campaign, viewer, form, fault, frame));
    }

    private static List<byte[]> bytes(@Nullable List<MultipartFile> photos) {
        return photos == null
                ? List.of()
                : photos.stream()
                        .filter(photo -> !photo.isEmpty())
                        .map(NoteController::bytes)
                        .toList();
    }

    private static byte[] bytes(MultipartFile photo) {
        try {
            return photo.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
