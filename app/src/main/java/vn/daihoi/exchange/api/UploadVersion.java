package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.UploadOutcome;
import vn.daihoi.dossiers.Version;
import vn.daihoi.files.FileName;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;
import vn.daihoi.platform.Ids;
import vn.daihoi.platform.Secrets;
import vn.daihoi.review.extract.ReasonWords;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Adds a version that a program sends, and shows documents.
@Component
class UploadVersion {

    private static final int LONGEST_NOTE = 500;

    private final Dossiers dossiers;
    private final Answers answers;
    private final ApiWrites writes;

    UploadVersion(Dossiers dossiers, Answers answers, ApiWrites writes) {
        this.dossiers = dossiers;
        this.answers = answers;
        this.writes = writes;
    }

    /// @param ifMatch tag of the document that its sender has seen; null when it does not mind
    record Sent(SentFile file, String note, @Nullable String ifMatch) {

        String fileName() {
            return FileName.clean(file.name());
        }
    }

    ResponseEntity<Resources.Document> upload(
            HttpServletRequest request,
            CampaignUnit unit,
            DocumentKey document,
            Sent sent,
            Viewer viewer) {
        if (sent.file().isEmpty()) {
            throw ApiProblem.at("file", Problem.NO_FILE);
        }
        if (sent.note().length() > LONGEST_NOTE) {
            throw ApiProblem.at("note", Problem.LONG_NOTE, LONGEST_NOTE);
        }
        byte[] content = sent.file().content();
        Locale locale = AskedLanguage.of(request).locale();
        return writes.once(
                request,
                unit,
                HttpStatus.CREATED.value(),
                String.join("\n", sent.fileName(), sent.note(), sha256(content)),
                Resources.Document.class,
                () -> add(unit, document, sent, content, viewer, locale));
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Secrets.digest(content));
    }

    private Resources.Document add(
            CampaignUnit unit,
            DocumentKey document,
            Sent sent,
            byte[] content,
            Viewer viewer,
            Locale locale) {
        int seen = seen(unit, document, sent.ifMatch(), locale);
        var upload = new Upload(sent.fileName(), content, sent.note(), Ids.next(), seen);
        return switch (dossiers.upload(unit, document, viewer, upload)) {
            case UploadOutcome.Stored(var version, _, _) -> {
                if (sent.ifMatch() != null && version.number() != seen + 1) {
                    throw ApiProblem.at(HttpHeaders.IF_MATCH, Problem.CHANGED_MEANWHILE);
                }
                yield shown(unit, version, locale);
            }
            case UploadOutcome.AlreadyStored(var version) -> shown(unit, version, locale);
            case UploadOutcome.Duplicate(var version, _) -> shown(unit, version, locale);
            case UploadOutcome.Refused(var why) ->
                    throw ApiProblem.saying(
                            "file", Problem.UNREADABLE_FILE, ReasonWords.of(why, locale));
        };
    }

    /// Number of the newest version; 0 when there is none.
    private int seen(
            CampaignUnit unit, DocumentKey document, @Nullable String ifMatch, Locale locale) {
        List<Version> versions = dossiers.versions(unit, document);
        boolean canBegin =
                document.ordinal() == 1 && dossiers.kind(unit, document.kind()).isPresent();
        if (versions.isEmpty() && !canBegin) {
            throw new NotThere();
        }
        answers.requireUnchanged(
                ifMatch, versions.isEmpty() ? null : shown(unit, versions.getFirst(), locale));
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    Resources.Document shown(CampaignUnit unit, Version newest, Locale locale) {
        String kind = newest.key().kind();
        return new Resources.Document(
                newest.key().toString(),
                kind,
                dossiers.kind(unit, kind).map(known -> known.name().in(locale)).orElse(kind),
                newest.title(),
                version(newest));
    }

    static Resources.Version version(Version version) {
        return new Resources.Version(
                version.number(),
                new Resources.File(version.fileName(), version.size(), version.file().sha256()),
                version.note(),
                version.restoredFrom(),
                version.uploadedByName(),
                version.uploadedAt());
    }
}
