package vn.daihoi.personnel.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.personnel.internal.Nominate;
import vn.daihoi.personnel.internal.Nominate.Named;
import vn.daihoi.personnel.internal.Nominate.Outcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Rounds of nominations: who named whom, by which minutes, what the residential meeting said, who
/// withdrew and why.
@Controller
class NominationController {

    private static final String ALL = "/c/{campaign}/u/{unit}/personnel/nominations";

    private final Templates templates;
    private final NominationPages pages;
    private final Nominate nominate;
    private final Downloads downloads;

    NominationController(
            Templates templates, NominationPages pages, Nominate nominate, Downloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.nominate = nominate;
        this.downloads = downloads;
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(ALL)
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(campaign, unit, viewer, frame, TypedForm.NOTHING);
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(ALL + ".csv")
    ResponseEntity<Resource> csv(CampaignUnit unit, Frame frame) {
        return downloads.attachment(pages.csv(unit, frame), file(unit, frame) + ".csv");
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(ALL + ".xlsx")
    ResponseEntity<Resource> xlsx(CampaignUnit unit, Frame frame) {
        return downloads.attachment(pages.xlsx(unit, frame), file(unit, frame) + ".xlsx");
    }

    private static String file(CampaignUnit unit, Frame frame) {
        return frame.text("personnel.nominations.file", unit.code());
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ALL + "/rounds")
    Object open(
            Posted posted,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam Map<String, String> fields) {
        return answer(
                posted,
                nominate.open(posted.unit(), name, on, posted.viewer()),
                "round",
                "opened",
                fields);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ALL)
    Object name(
            Posted posted,
            @RequestParam UUID round,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> fields) {
        var sent = SentFile.of(file);
        var named = new Named(round, person, by, on, minutes, sent.name(), sent.content());
        return answer(
                posted,
                nominate.name(posted.unit(), named, posted.viewer()),
                "name-" + round,
                "named",
                fields);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ALL + "/{nomination}/opinions")
    Object hear(
            Posted posted,
            @PathVariable UUID nomination,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String agreed,
            @RequestParam(defaultValue = "") String opposed,
            @RequestParam(defaultValue = "") String opinions,
            @RequestParam Map<String, String> fields) {
        return answer(
                posted,
                nominate.hear(
                        posted.unit(),
                        nomination,
                        on,
                        Whole.of(agreed),
                        Whole.of(opposed),
                        opinions),
                "hear-" + nomination,
                "heard",
                fields);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ALL + "/{nomination}/withdraw")
    Object withdraw(
            Posted posted,
            @PathVariable UUID nomination,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String why,
            @RequestParam Map<String, String> fields) {
        return answer(
                posted,
                nominate.withdraw(posted.unit(), nomination, on, why),
                "withdraw-" + nomination,
                "withdrawn",
                fields);
    }

    /// Takes a withdrawal back.
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ALL + "/{nomination}/stand")
    Object stand(Posted posted, @PathVariable UUID nomination) {
        return answer(posted, nominate.stand(posted.unit(), nomination), "", "stands", Map.of());
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(ALL + "/{nomination}/minutes")
    ResponseEntity<Resource> minutes(CampaignUnit unit, @PathVariable UUID nomination) {
        var found = nominate.find(unit, nomination).orElseThrow(NotThere::new);
        if (found.file() == null || found.fileName() == null) {
            throw new NotThere();
        }
        return downloads.attachment(found.file(), found.fileName());
    }

    private Object answer(
            Posted posted, Outcome outcome, String form, String said, Map<String, String> fields) {
        return switch (outcome) {
            case Outcome.NotThere() -> throw new NotThere();
            case Outcome.Refused(var key) -> {
                posted.refuse();
                var typed = new TypedForm(form, posted.frame().text(key), fields);
                yield page(
                        posted.campaign(), posted.unit(), posted.viewer(), posted.frame(), typed);
            }
            case Outcome.Done() -> {
                posted.say("personnel.nominations.said." + said);
                yield "redirect:/c/%s/u/%s/personnel/nominations"
                        .formatted(posted.campaign().code(), posted.unit().code());
            }
        };
    }

    private JteModel page(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, TypedForm typed) {
        return templates.personnelNominations(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, typed));
    }
}
