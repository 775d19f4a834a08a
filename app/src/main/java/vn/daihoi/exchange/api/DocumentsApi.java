package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Dossiers.Latest;
import vn.daihoi.dossiers.Version;
import vn.daihoi.files.Downloads;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;

import java.util.Locale;
import java.util.Map;

/// Documents of a unit's congress and their versions.
@RestController
class DocumentsApi {

    private static final String DOCUMENTS = ApiPaths.UNIT + "/documents";
    private static final String DOCUMENT = DOCUMENTS + "/{document}";
    private static final String VERSIONS = DOCUMENT + "/versions";

    private final Dossiers dossiers;
    private final UploadVersion upload;
    private final Downloads downloads;
    private final Audit audit;
    private final Answers answers;

    DocumentsApi(
            Dossiers dossiers,
            UploadVersion upload,
            Downloads downloads,
            Audit audit,
            Answers answers) {
        this.dossiers = dossiers;
        this.upload = upload;
        this.downloads = downloads;
        this.audit = audit;
        this.answers = answers;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(DOCUMENTS)
    ResponseEntity<Page<Resources.Document>> listDocuments(
            CampaignUnit unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        Locale locale = AskedLanguage.of(request).locale();
        return answers.of(
                request,
                Page.of(
                        dossiers.latest(unit),
                        Asked.of(cursor, limit),
                        each -> each.key().toString(),
                        each -> upload.shown(unit, each.version(), locale)));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(DOCUMENT)
    ResponseEntity<Resources.Document> getDocument(
            CampaignUnit unit, @PathVariable DocumentKey document, HttpServletRequest request) {
        Locale locale = AskedLanguage.of(request).locale();
        return dossiers.latest(unit).stream()
                .filter(each -> each.key().equals(document))
                .findFirst()
                .map(Latest::version)
                .map(newest -> answers.of(request, upload.shown(unit, newest, locale)))
                .orElseThrow(NotThere::new);
    }

    /// The newest first.
    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(VERSIONS)
    ResponseEntity<Page<Resources.Version>> listVersions(
            CampaignUnit unit,
            @PathVariable DocumentKey document,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        return answers.of(
                request,
                Page.of(
                        dossiers.versions(unit, document),
                        Asked.of(cursor, limit),
                        version -> Integer.toString(version.number()),
                        UploadVersion::version));
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(VERSIONS + "/{number}/file")
    ResponseEntity<Resource> getVersionFile(
            CampaignUnit unit,
            @PathVariable DocumentKey document,
            @PathVariable int number,
            Viewer viewer) {
        Version version = dossiers.version(unit, document, number).orElseThrow(NotThere::new);
        dossiers.markRead(version, viewer);
        audit.record(
                Act.of("dossiers.version.download")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("version", version.id().value())
                        .after(Map.of("kind", document.toString(), "number", number)));
        return downloads.attachment(version.file(), version.fileName());
    }

    /// The first version of the first document of a kind needs no document before it. Whatever is
    /// sent, rights are asked first, so the form of the content is no part of the address.
    @Needs(Permission.EDIT_DOSSIER)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(VERSIONS)
    ResponseEntity<Resources.Document> uploadVersion(
            CampaignUnit unit,
            @PathVariable DocumentKey document,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer,
            HttpServletRequest request) {
        var sent = new UploadVersion.Sent(SentFile.of(file), note, ifMatch);
        return upload.upload(request, unit, document, sent, viewer);
    }
}
