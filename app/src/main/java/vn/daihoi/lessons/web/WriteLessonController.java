package vn.daihoi.lessons.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import vn.daihoi.files.SentFile;
import vn.daihoi.lessons.internal.KeepEvidence;
import vn.daihoi.lessons.internal.KeepEvidence.Taken;
import vn.daihoi.lessons.internal.Lesson;
import vn.daihoi.lessons.internal.LessonCheck;
import vn.daihoi.lessons.internal.LessonNames;
import vn.daihoi.lessons.internal.LessonStore;
import vn.daihoi.lessons.internal.LessonStore.Written;
import vn.daihoi.lessons.internal.Refusal;
import vn.daihoi.lessons.internal.WriteLesson;
import vn.daihoi.lessons.internal.WriteLesson.Outcome;
import vn.daihoi.lessons.web.ReadLessonCheck.Read;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.review.rules.Setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Drafts of lessons are written, changed and thrown away.
@Controller
@RequestMapping("/c/{campaign}/u/{unit}/lessons")
class WriteLessonController {

    private final Templates templates;
    private final LessonFormPages forms;
    private final ReadLessonCheck checks;
    private final WriteLesson write;
    private final KeepEvidence evidence;
    private final LessonStore store;
    private final LessonNames names;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    WriteLessonController(
            Templates templates,
            LessonFormPages forms,
            ReadLessonCheck checks,
            WriteLesson write,
            KeepEvidence evidence,
            LessonStore store,
            LessonNames names,
            Campaigns campaigns,
            CampaignProfiles profiles) {
        this.templates = templates;
        this.forms = forms;
        this.checks = checks;
        this.write = write;
        this.evidence = evidence;
        this.store = store;
        this.names = names;
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    /// @param pilot code of the unit it was learnt at
    /// @param part of the congress
    /// @param what happened
    @Needs(Permission.MANAGE_CAMPAIGN)
    @GetMapping("/new")
    JteModel begin(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @RequestParam(defaultValue = "") String pilot,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String what) {
        String words = what.substring(0, Math.min(what.length(), WriteLesson.LONGEST_WORDS));
        var form = LessonForm.of(pilot, part, words);
        return page(campaign, unit, frame, LessonAddresses.list(campaign, unit), form);
    }

    /// Fields of the check anew, after another kind or rule was chosen.
    @Needs(Permission.MANAGE_CAMPAIGN)
    @GetMapping("/check-fields")
    JteModel fields(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @RequestParam MultiValueMap<String, String> fields) {
        return templates.lessonsCheck(
                frame, forms.check(campaign, unit, frame, LessonForm.of(fields), Map.of()));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping
    Object add(
            Posted posted,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return keep(posted, sent(posted, null, LessonForm.of(fields), files));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @GetMapping("/{lesson}/edit")
    JteModel edit(
            Campaign campaign, CampaignUnit unit, Frame frame, @PathVariable("lesson") UUID id) {
        Lesson lesson = store.find(unit, id).filter(Lesson::isDraft).orElseThrow(NotThere::new);
        String pilot = names.learntAt(lesson).map(CampaignUnit::code).orElse("");
        return page(
                campaign,
                unit,
                frame,
                LessonAddresses.card(campaign, unit, id),
                LessonForm.of(lesson, pilot));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/{lesson}")
    Object rewrite(
            Posted posted,
            @PathVariable("lesson") UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        if (store.find(posted.unit(), id).isEmpty()) {
            throw new NotThere();
        }
        return keep(posted, sent(posted, id, LessonForm.of(fields), files));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/{lesson}/remove")
    String remove(Posted posted, @PathVariable("lesson") UUID id) {
        boolean removed = write.remove(posted.unit(), id);
        posted.say(removed ? "lessons.told.removed" : "lessons.refusal.overtaken");
        return "redirect:" + LessonAddresses.list(posted.campaign(), posted.unit());
    }

    /// @param id null for a new one
    /// @param taken what became of its files
    private record Sent(@Nullable UUID id, LessonForm form, Taken taken) {}

    /// Its files are held before the form is looked at: they are there when it comes back.
    private Sent sent(
            Posted posted,
            @Nullable UUID id,
            LessonForm form,
            @Nullable List<MultipartFile> files) {
        var taken =
                evidence.take(posted.unit(), form.held(), SentFile.chosen(files), posted.viewer());
        return new Sent(id, form, taken);
    }

    private Object keep(Posted posted, Sent sent) {
        LessonForm form = sent.form();
        Optional<CongressPart> part = form.part();
        if (!sent.taken().faulty().isEmpty()) {
            return again(posted, sent, Refusal.BAD_FILES, Map.of());
        }
        if (part.isEmpty()) {
            return again(posted, sent, Refusal.NO_PART, Map.of());
        }
        if (!isStep(posted.campaign(), form.get("step"))) {
            return again(posted, sent, Refusal.NO_SUCH_STEP, Map.of());
        }
        return switch (checks.read(posted.campaign(), form)) {
            case Read.Refused(var why, var faults) -> again(posted, sent, why, faults);
            case Read.Taken(var check) -> keep(posted, sent, part.get(), check);
        };
    }

    private Object keep(Posted posted, Sent sent, CongressPart part, @Nullable LessonCheck check) {
        LessonForm form = sent.form();
        var written =
                new Written(
                        form.text(part),
                        learntAt(posted, form),
                        form.get("step").isEmpty() ? null : form.get("step"),
                        check);
        var outcome =
                write.write(
                        posted.unit(),
                        sent.id(),
                        form.seen(),
                        written,
                        sent.taken().ids(),
                        posted.viewer());
        return switch (outcome) {
            case Outcome.Kept(var lesson) -> {
                posted.say("lessons.told.kept");
                yield "redirect:" + LessonAddresses.card(posted.campaign(), posted.unit(), lesson);
            }
            case Outcome.Refused(var why) -> again(posted, sent, why, Map.of());
        };
    }

    private boolean isStep(Campaign campaign, String step) {
        return step.isEmpty()
                || profiles.of(campaign).milestones().stream()
                        .anyMatch(each -> each.id().equals(step));
    }

    /// Of the branch only.
    private @Nullable UnitId learntAt(Posted posted, LessonForm form) {
        return campaigns
                .unit(posted.campaign().id(), form.get("pilot"))
                .filter(unit ->
                        unit.isWithin(posted.unit()) && !unit.id().equals(posted.unit().id()))
                .map(CampaignUnit::id)
                .orElse(null);
    }

    private Object again(Posted posted, Sent sent, Refusal why, Map<String, Setting.Fault> faults) {
        posted.refuse();
        UUID id = sent.id();
        String address =
                id == null
                        ? LessonAddresses.list(posted.campaign(), posted.unit())
                        : LessonAddresses.card(posted.campaign(), posted.unit(), id);
        return templates.lessonsForm(
                posted.frame(),
                forms.view(
                        posted.campaign(),
                        posted.unit(),
                        posted.frame(),
                        address,
                        sent.form(),
                        sent.taken(),
                        why,
                        faults));
    }

    private JteModel page(
            Campaign campaign, CampaignUnit unit, Frame frame, String address, LessonForm form) {
        return templates.lessonsForm(
                frame,
                forms.view(campaign, unit, frame, address, form, Taken.NOTHING, null, Map.of()));
    }
}
