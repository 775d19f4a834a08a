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
import org.springframework.web.multipart.MultipartFile;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Downloads;
import vn.daihoi.files.SentFile;
import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.lessons.internal.Answer.Said;
import vn.daihoi.lessons.internal.AnswerLessons;
import vn.daihoi.lessons.internal.BoardOf;
import vn.daihoi.lessons.internal.EvidenceFile;
import vn.daihoi.lessons.internal.EvidenceFiles;
import vn.daihoi.lessons.internal.HeldLessons;
import vn.daihoi.lessons.internal.HeldLessons.Held;
import vn.daihoi.lessons.internal.KeepEvidence;
import vn.daihoi.lessons.internal.KeepEvidence.Taken;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.web.LessonPages.Look;
import vn.daihoi.lessons.web.OwnLessonsPages.Faulty;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lessons that a unit was given: it says what it did, those who look after it confirm that.
@Controller
@RequestMapping("/c/{campaign}/u/{unit}/lessons/own")
class OwnLessonsController {

    private final Templates templates;
    private final OwnLessonsPages pages;
    private final AnswerLessons answers;
    private final BoardOf boards;
    private final HeldLessons held;
    private final EvidenceFiles files;
    private final KeepEvidence evidence;
    private final Downloads downloads;

    OwnLessonsController(
            Templates templates,
            OwnLessonsPages pages,
            AnswerLessons answers,
            BoardOf boards,
            HeldLessons held,
            EvidenceFiles files,
            KeepEvidence evidence,
            Downloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.answers = answers;
        this.boards = boards;
        this.held = held;
        this.files = files;
        this.evidence = evidence;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(new Look(campaign, unit, viewer, frame), Faulty.NONE);
    }

    /// A file of the unit's own answer, or of the lesson it was given. Never of another unit's
    /// answer.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/{lesson}/files/{file}")
    ResponseEntity<Resource> file(
            CampaignUnit unit, @PathVariable("lesson") UUID id, @PathVariable UUID file) {
        Lesson lesson =
                held.of(unit).stream()
                        .map(Held::lesson)
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        EvidenceFile found =
                files.seenBy(unit, List.of(lesson)).getOrDefault(id, List.of()).stream()
                        .filter(each -> each.id().equals(file))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        return downloads.attachment(found.file(), found.name());
    }

    @Needs(Permission.FILE_PROOF)
    @PostMapping("/{lesson}/files/{file}/remove")
    String removeFile(Posted posted, @PathVariable("lesson") UUID id, @PathVariable UUID file) {
        EvidenceFile found = files.find(posted.unit(), id, file).orElseThrow(NotThere::new);
        var refused = evidence.removeOfAnswer(posted.unit(), id, found);
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told.file-removed"));
        return own(posted, id);
    }

    /// @param said `done` or `not-applicable`
    /// @param before files of this form that were held when it came back
    @Needs(Permission.FILE_PROOF)
    @PostMapping("/{lesson}/say")
    Object say(
            Posted posted,
            @PathVariable("lesson") UUID id,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "held", defaultValue = "") List<UUID> before,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        Said meant = said(said).orElseThrow(NotThere::new);
        Taken taken = evidence.take(posted.unit(), before, SentFile.chosen(sent), posted.viewer());
        Optional<Refusal> refused =
                taken.faulty().isEmpty()
                        ? answers.say(posted.unit(), id, meant, words, taken.ids(), posted.viewer())
                        : Optional.of(Refusal.BAD_FILES);
        if (refused.isPresent() && refused.get() != Refusal.OVERTAKEN) {
            posted.refuse();
            var look = new Look(posted.campaign(), posted.unit(), posted.viewer(), posted.frame());
            return page(look, new Faulty(id, words, refused.get(), taken));
        }
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told.said"));
        return own(posted, id);
    }

    @Needs(Permission.FILE_PROOF)
    @PostMapping("/{lesson}/take-back")
    String takeBack(Posted posted, @PathVariable("lesson") UUID id) {
        var refused = answers.takeBack(posted.unit(), id, posted.viewer());
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told.taken-back"));
        return own(posted, id);
    }

    /// @param look `confirmed` or `returned`
    @Needs(Permission.NOTE_VISITS)
    @PostMapping("/{lesson}/look")
    String look(
            Posted posted,
            @PathVariable("lesson") UUID id,
            @RequestParam(defaultValue = "") String look,
            @RequestParam(defaultValue = "") String words) {
        Answer.Look meant = meant(look).orElseThrow(NotThere::new);
        var refused = answers.look(posted.unit(), id, meant, words, posted.viewer());
        posted.say(refused.map(Refusal::messageKey).orElse("lessons.told." + meant.code()));
        return boards.of(posted.unit(), id)
                .map(board -> "redirect:" + LessonAddresses.card(posted.campaign(), board, id))
                .orElseGet(() -> own(posted, id));
    }

    private static Optional<Said> said(String code) {
        return Arrays.stream(Said.values()).filter(each -> each.code().equals(code)).findFirst();
    }

    private static Optional<Answer.Look> meant(String code) {
        return Arrays.stream(Answer.Look.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private static String own(Posted posted, UUID id) {
        return "redirect:" + LessonAddresses.own(posted.campaign(), posted.unit()) + "#l-" + id;
    }

    private JteModel page(Look look, Faulty faulty) {
        return templates.lessonsOwn(look.frame(), look.unit().fullName(), pages.view(look, faulty));
    }
}
