package vn.daihoi.slates.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.files.Downloads;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;

import java.util.Map;
import java.util.UUID;

/// The papers of a slate: personnel scheme, submission, list of people.
@Controller
class SchemeController {

    private final Boards boards;
    private final SchemePapers papers;
    private final SlateList list;
    private final FilledPapers writer;
    private final PaperDownloads official;
    private final Downloads downloads;
    private final Looks looks;
    private final Audit audit;

    SchemeController(
            Boards boards,
            SchemePapers papers,
            SlateList list,
            FilledPapers writer,
            PaperDownloads official,
            Downloads downloads,
            Looks looks,
            Audit audit) {
        this.boards = boards;
        this.papers = papers;
        this.list = list;
        this.writer = writer;
        this.official = official;
        this.downloads = downloads;
        this.looks = looks;
        this.audit = audit;
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping({SlateAddress.ONE + "/scheme.docx", SlateAddress.ONE + "/scheme.pdf"})
    ResponseEntity<Resource> scheme(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID slate,
            PaperFile file) {
        return paper(campaign, unit, viewer, frame, slate, file, "de-an-nhan-su");
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping({SlateAddress.ONE + "/submission.docx", SlateAddress.ONE + "/submission.pdf"})
    ResponseEntity<Resource> submission(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID slate,
            PaperFile file) {
        return paper(campaign, unit, viewer, frame, slate, file, "to-trinh-nhan-su");
    }

    private ResponseEntity<Resource> paper(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            UUID slate,
            PaperFile file,
            String kind) {
        var board = open(campaign, unit, viewer, frame, slate);
        return writer.write(campaign, unit, kind, papers.parts(campaign, unit, board))
                .map(written ->
                        official.attachment(
                                written, file, frame.text("slates.file." + kind, unit.fullName())))
                .orElseThrow(NotThere::new);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping(SlateAddress.ONE + "/list.xlsx")
    ResponseEntity<Resource> list(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID slate) {
        var board = open(campaign, unit, viewer, frame, slate);
        audit.record(
                Act.of("slates.list.export")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .object("slate", slate)
                        .after(Map.of("people", board.chosen().size())));
        return downloads.attachment(
                list.xlsx(board), frame.text("slates.file.list", unit.fullName()));
    }

    private Board open(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, UUID slate) {
        var board =
                boards.open(campaign, unit, new SlateId(slate), frame.texts().locale())
                        .orElseThrow(NotThere::new);
        looks.record(viewer, unit, board);
        return board;
    }
}
