package vn.daihoi.dossiers.web;

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
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.internal.ApprovalOutcome;
import vn.daihoi.dossiers.internal.ApprovalStore;
import vn.daihoi.dossiers.internal.RecordRuling;
import vn.daihoi.dossiers.internal.RecordRuling.Wish;
import vn.daihoi.dossiers.internal.Ruling;
import vn.daihoi.dossiers.internal.SubmitDossier;
import vn.daihoi.dossiers.web.ApprovalView.Typed;
import vn.daihoi.files.Downloads;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/// A dossier is handed in; both sides agree or return it.
@Controller
class ApprovalController {

    private static final String BASE = "/c/{campaign}/u/{unit}/dossier/approval";

    private final Templates templates;
    private final ApprovalPages pages;
    private final SubmitDossier submit;
    private final RecordRuling record;
    private final ApprovalStore store;
    private final Downloads downloads;
    private final Audit audit;

    ApprovalController(
            Templates templates,
            ApprovalPages pages,
            SubmitDossier submit,
            RecordRuling record,
            ApprovalStore store,
            Downloads downloads,
            Audit audit) {
        this.templates = templates;
        this.pages = pages;
        this.submit = submit;
        this.record = record;
        this.store = store;
        this.downloads = downloads;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(BASE)
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(campaign, unit, viewer, frame, null);
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping(BASE + "/submit")
    Object submit(Posted posted, @RequestParam(defaultValue = "") String note) {
        var outcome = submit.submit(posted.unit(), note, posted.viewer());
        return answer(outcome, posted, typed("submit", note), "dossiers.approval.said.submitted");
    }

    @Needs(Permission.EDIT_DOSSIER)
    @PostMapping(BASE + "/take-back")
    Object takeBack(Posted posted, @RequestParam(defaultValue = "") String why) {
        var outcome = submit.withdraw(posted.unit(), why, posted.viewer());
        return answer(
                outcome, posted, typed("take-back", why), "dossiers.approval.said.taken-back");
    }

    @Needs(Permission.APPROVE)
    @PostMapping(BASE + "/rulings")
    Object rule(
            Posted posted,
            @RequestParam(defaultValue = "party") String side,
            @RequestParam(defaultValue = "false") boolean approves,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Side of = side(side);
        var sent = SentFile.of(file);
        var wish = new Wish(of, approves, number, on, words, sent.name(), sent.content());
        var form = new Typed(of.code(), approves, number, on, words, "", "");
        return answer(
                record.record(posted.unit(), wish, posted.viewer()),
                posted,
                form,
                approves ? "dossiers.approval.said.approved" : "dossiers.approval.said.returned");
    }

    private static Side side(String code) {
        return Arrays.stream(Side.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    @Needs(Permission.APPROVE)
    @PostMapping(BASE + "/rulings/{ruling}/withdraw")
    Object withdraw(
            Posted posted, @PathVariable UUID ruling, @RequestParam(defaultValue = "") String why) {
        var outcome = record.withdraw(posted.unit(), ruling, why, posted.viewer());
        return answer(
                outcome, posted, typed(ruling.toString(), why), "dossiers.approval.said.withdrawn");
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(BASE + "/rulings/{ruling}/file")
    ResponseEntity<Resource> file(Campaign campaign, CampaignUnit unit, @PathVariable UUID ruling) {
        Ruling found =
                store.all(unit).stream()
                        .flatMap(submission -> submission.rulings().stream())
                        .filter(each -> each.id().equals(ruling))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        var file = found.file();
        if (file == null) {
            throw new NotThere();
        }
        audit.record(
                Act.of("dossiers.ruling.download")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .object("ruling", ruling)
                        .after(Map.of("file", file.sha256())));
        return downloads.attachment(file, found.fileName());
    }

    private static Typed typed(String form, String words) {
        return new Typed(form, false, "", null, words, "", "");
    }

    private Object answer(ApprovalOutcome outcome, Posted posted, Typed form, String said) {
        return switch (outcome) {
            case ApprovalOutcome.Done _ -> {
                posted.say(said);
                yield "redirect:" + ApprovalPages.address(posted.campaign(), posted.unit());
            }
            case ApprovalOutcome.Refused(var field, var key, var arguments) -> {
                posted.refuse();
                var typed =
                        new Typed(
                                form.form(),
                                form.approves(),
                                form.number(),
                                form.on(),
                                form.words(),
                                field,
                                posted.frame().text(key, arguments));
                yield page(
                        posted.campaign(), posted.unit(), posted.viewer(), posted.frame(), typed);
            }
        };
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @Nullable Typed typed) {
        return templates.dossiersApproval(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, typed));
    }
}
