package vn.daihoi.drafts.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.drafts.internal.WriteDraft;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.text.Normalizer;
import java.util.Locale;

/// A draft of a document in the official form, for those who write it.
@Controller
class DraftController {

    private static final String DRAFT = "/c/{campaign}/u/{unit}/dossier/{kind}/draft";

    private final WriteDraft drafts;
    private final PaperDownloads downloads;

    DraftController(WriteDraft drafts, PaperDownloads downloads) {
        this.drafts = drafts;
        this.downloads = downloads;
    }

    @Needs(Permission.EDIT_DOSSIER)
    @GetMapping({DRAFT, DRAFT + ".pdf"})
    ResponseEntity<Resource> download(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            PaperFile file) {
        var draft = drafts.write(campaign, unit, kind).orElseThrow(NotThere::new);
        return downloads.attachment(
                draft, file, frame.text("drafts.file-name", kind, plain(unit.fullName())));
    }

    /// Small letters without marks, joined by dashes, as the ids of kinds are.
    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }
}
