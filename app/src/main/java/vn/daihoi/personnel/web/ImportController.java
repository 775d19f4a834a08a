package vn.daihoi.personnel.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Downloads;
import vn.daihoi.files.FileName;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.personnel.internal.intake.ImportPeople;
import vn.daihoi.personnel.internal.intake.ImportPeople.Begun;
import vn.daihoi.personnel.internal.intake.ImportPeople.Confirmed;
import vn.daihoi.personnel.internal.intake.ImportPreview;
import vn.daihoi.personnel.internal.intake.KeepSaid;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.personnel.internal.intake.PlannedRow.State;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// Imports lists of people: upload, look, confirm.
@Controller
class ImportController {

    private static final String HOME = "/c/{campaign}/u/{unit}/personnel/import";
    private static final String ONE = HOME + "/{id}";
    private static final Pattern GO = Pattern.compile("([a-z]+) (\\d{1,7})");

    private final Templates templates;
    private final ImportPages pages;
    private final ImportLooks looks;
    private final ImportPeople imports;
    private final KeepSaid keepSaid;
    private final PersonnelPages list;
    private final Downloads downloads;
    private final PersonnelRights rights;

    ImportController(
            Templates templates,
            ImportPages pages,
            ImportLooks looks,
            ImportPeople imports,
            KeepSaid keepSaid,
            PersonnelPages list,
            Downloads downloads,
            PersonnelRights rights) {
        this.templates = templates;
        this.pages = pages;
        this.looks = looks;
        this.imports = imports;
        this.keepSaid = keepSaid;
        this.list = list;
        this.downloads = downloads;
        this.rights = rights;
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping(HOME)
    JteModel start(Campaign campaign, CampaignUnit unit, Frame frame) {
        return start(campaign, unit, frame, null);
    }

    private JteModel start(
            Campaign campaign, CampaignUnit unit, Frame frame, @Nullable String fault) {
        return templates.personnelImportStart(
                frame, unit.fullName(), pages.start(campaign, unit, frame.texts(), fault));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping(HOME + "/sample.xlsx")
    ResponseEntity<Resource> sample(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        var words = list.words(campaign, frame.texts());
        return downloads.attachment(
                new SampleList(words, rights.seesSensitive(viewer, unit)).xlsx(),
                frame.text("personnel.import.sample.file"));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(HOME)
    Object begin(Posted posted, @RequestParam(required = false) @Nullable MultipartFile file) {
        var sent = SentFile.of(file);
        if (sent.isMissing()) {
            return refused(posted, posted.frame().text("personnel.import.file.none"));
        }
        String name = FileName.clean(sent.name());
        var begun = imports.begin(posted.unit(), name, sent.content(), posted.viewer());
        return switch (begun) {
            case Begun.Kept(UUID id) -> "redirect:" + address(posted, id);
            case Begun.Refused(String key, int argument) ->
                    refused(
                            posted,
                            posted.frame()
                                    .text(
                                            "personnel.import.file.refused",
                                            name,
                                            posted.frame().text(key, argument)));
        };
    }

    private JteModel refused(Posted posted, String fault) {
        posted.refuse();
        return start(posted.campaign(), posted.unit(), posted.frame(), fault);
    }

    /// @param show kind of rows, see [Shown]
    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping(ONE)
    JteModel look(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        boolean sensitive = rights.seesSensitive(viewer, unit);
        ImportPreview preview =
                imports.preview(unit, id, frame.texts().locale(), sensitive)
                        .orElseThrow(NotThere::new);
        if (preview.showsSensitive()) {
            rights.lookAtImport(viewer, unit, id);
        }
        return templates.personnelImportLook(
                frame,
                preview.kept().fileName(),
                looks.look(campaign, unit, preview, frame.texts(), show, page));
    }

    /// Turns to another sheet; what was changed on the page that is left is kept.
    ///
    /// @param sent see [SaidForm]
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/sheet")
    String turn(
            Posted posted,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int sheet,
            @RequestParam Map<String, String> sent) {
        if (imports.find(posted.unit(), id).isEmpty()) {
            throw new NotThere();
        }
        keep(posted, id, sent);
        imports.turn(posted.unit(), id, sheet);
        return "redirect:" + address(posted, id);
    }

    /// @param sent see [SaidForm]
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/columns")
    String match(Posted posted, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        keep(posted, id, sent);
        posted.say("personnel.import.said.matched");
        return "redirect:" + address(posted, id);
    }

    /// @param sent see [SaidForm]
    /// @param all what to do with all doubtful rows; empty for nothing
    /// @param go which rows to show next, as [ImportLook#shows]; empty to save and stay
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/choices")
    String choose(
            Posted posted,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        keep(posted, id, sent);
        SaidForm.choice(all).ifPresent(choice -> chooseAll(posted, id, choice));
        if (go.isEmpty()) {
            posted.say("personnel.import.said.chosen");
        }
        var next = GO.matcher(go.isEmpty() ? show + " " + page : go);
        boolean known = next.matches() && Shown.isKey(next.group(1));
        return "redirect:"
                + address(posted, id)
                + (known ? "?show=" + next.group(1) + "&page=" + next.group(2) : "");
    }

    /// @param sent see [SaidForm]
    private void keep(Posted posted, UUID id, Map<String, String> sent) {
        var said = SaidForm.said(sent);
        boolean sensitive = rights.seesSensitive(posted.viewer(), posted.unit());
        keepSaid.keep(posted.unit(), id, said, posted.frame().texts().locale(), sensitive);
    }

    private void chooseAll(Posted posted, UUID id, Choice choice) {
        Locale locale = posted.frame().texts().locale();
        boolean sensitive = rights.seesSensitive(posted.viewer(), posted.unit());
        for (State state : new State[] {State.LIKELY, State.TWICE}) {
            imports.choose(posted.unit(), id, state, choice, locale, sensitive);
        }
    }

    /// What was changed on the page but not sent is kept first: then the seal holds no more, and
    /// the officer is shown what would be written now.
    ///
    /// @param sent see [SaidForm]
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/confirm")
    String confirm(
            Posted posted,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seal,
            @RequestParam Map<String, String> sent) {
        keep(posted, id, sent);
        boolean sensitive = rights.seesSensitive(posted.viewer(), posted.unit());
        return switch (imports.confirm(posted.unit(), id, seal, sensitive, posted.viewer())) {
            case Confirmed.NoSuchImport() -> throw new NotThere();
            case Confirmed.Moved() -> back(posted, id, "moved");
            case Confirmed.Already() -> back(posted, id, "already");
            case Confirmed.Done(int added, int changed) -> {
                Notices.say(posted.redirect(), "personnel.import.said.done", added, changed);
                yield "redirect:" + address(posted, id);
            }
        };
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/undo")
    String undo(Posted posted, @PathVariable UUID id) {
        if (imports.find(posted.unit(), id).isEmpty()) {
            throw new NotThere();
        }
        imports.undo(posted.unit(), id, posted.viewer())
                .ifPresentOrElse(
                        undone ->
                                Notices.say(
                                        posted.redirect(),
                                        "personnel.import.said.undone",
                                        undone.back(),
                                        undone.left()),
                        () -> posted.say("personnel.import.said.nothing-to-undo"));
        return "redirect:" + address(posted, id);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/discard")
    String discard(Posted posted, @PathVariable UUID id) {
        if (!imports.discard(posted.unit(), id, posted.viewer())) {
            throw new NotThere();
        }
        posted.say("personnel.import.said.discarded");
        return "redirect:" + ImportPages.address(posted.campaign(), posted.unit());
    }

    private static String back(Posted posted, UUID id, String said) {
        posted.say("personnel.import.said." + said);
        return "redirect:" + address(posted, id);
    }

    private static String address(Posted posted, UUID id) {
        return ImportPages.address(posted.campaign(), posted.unit(), id);
    }
}
