package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Title;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.UploadOutcome;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

@Service
class StoredDossiers implements Dossiers {

    private final Kinds kinds;
    private final DocumentStore store;
    private final DocumentTexts texts;
    private final AddVersion addVersion;

    StoredDossiers(Kinds kinds, DocumentStore store, DocumentTexts texts, AddVersion addVersion) {
        this.kinds = kinds;
        this.store = store;
        this.texts = texts;
        this.addVersion = addVersion;
    }

    @Override
    public Optional<DocumentKind> kind(CampaignUnit unit, String kind) {
        return kinds(unit).stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    @Override
    public List<DocumentKind> kinds(CampaignUnit unit) {
        return kinds.of(unit);
    }

    @Override
    public List<Version> versions(CampaignUnit unit, DocumentKey document) {
        return store.all(unit, document);
    }

    @Override
    public Optional<Version> version(CampaignUnit unit, DocumentKey document, int number) {
        return store.byNumber(unit, document, number);
    }

    @Override
    public Map<UnitId, List<Latest>> latest(CampaignId campaign, Collection<UnitId> units) {
        return store.latest(campaign, units);
    }

    /// Reads outside of a transaction: a long text must not hold the document.
    @Override
    public UploadOutcome upload(CampaignUnit unit, DocumentKey document, Viewer by, Upload upload) {
        return read(
                store.byForm(unit, document, upload.form()),
                upload,
                text -> addVersion.upload(unit, document, by, upload, text));
    }

    @Override
    public UploadOutcome begin(
            CampaignUnit unit, String kind, Title title, Viewer by, Upload upload) {
        if (title.isEmpty() || title.isTooLong()) {
            throw new IllegalArgumentException(
                    "Title of %d characters.%nMaybe nobody asked for one."
                            .formatted(title.text().length()));
        }
        return read(
                store.byForm(unit, kind, upload.form()),
                upload,
                text -> addVersion.begin(unit, kind, title, by, upload, text));
    }

    private UploadOutcome read(
            Optional<Version> before,
            Upload upload,
            Function<Outcome.Extracted, UploadOutcome> keep) {
        if (before.isPresent()) {
            return new UploadOutcome.AlreadyStored(before.get());
        }
        return switch (texts.read(upload.fileName(), upload.content())) {
            case Outcome.Unreadable why -> new UploadOutcome.Refused(why);
            case Outcome.Extracted text -> keep.apply(text);
        };
    }

    @Override
    public ExtractedDocument text(Version version) {
        return texts.get(version.file(), version.fileName());
    }

    @Override
    public void markRead(Version version, Viewer viewer) {
        if (!version.uploadedBy().equals(viewer.id())) {
            store.markRead(version.id(), viewer);
        }
    }
}
