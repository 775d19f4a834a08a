package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.DocumentUploaded;
import vn.daihoi.dossiers.Title;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.dossiers.UploadOutcome;
import vn.daihoi.dossiers.Version;
import vn.daihoi.files.Files;
import vn.daihoi.files.StoreOutcome;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.extract.Reason;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Adds versions to a document, one after the other: who comes second waits, gets the next number
/// and is told.
@Service
public class AddVersion {

    private final DocumentStore store;
    private final DocumentTexts texts;
    private final Files files;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AddVersion(
            DocumentStore store,
            DocumentTexts texts,
            Files files,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.texts = texts;
        this.files = files;
        this.audit = audit;
        this.events = events;
    }

    /// @throws IllegalArgumentException if there is no such document
    @Transactional
    UploadOutcome upload(
            CampaignUnit unit, DocumentKey key, Viewer by, Upload upload, Outcome.Extracted read) {
        Place document = locked(unit, key);
        Optional<Version> before = store.byForm(unit, key, upload.form());
        if (before.isPresent()) {
            return new UploadOutcome.AlreadyStored(before.get());
        }
        return switch (kept(upload, read)) {
            case StoreOutcome.Stored stored -> {
                Version added = add(unit, document, stored, by, upload);
                Version overtaken = overtaken(unit, by, upload.seen(), added);
                yield new UploadOutcome.Stored(added, overtaken, read.formatMismatch());
            }
            case StoreOutcome.TooLarge(long limit) -> tooLarge(limit);
            case StoreOutcome.Empty() -> empty();
        };
    }

    /// The first version of another document of the kind, unless one with that title or content is
    /// there: two documents for one thing would each be mended by half.
    @Transactional
    UploadOutcome begin(
            CampaignUnit unit,
            String kind,
            Title title,
            Viewer by,
            Upload upload,
            Outcome.Extracted read) {
        store.lockKind(unit, kind);
        Optional<Version> before = store.byForm(unit, kind, upload.form());
        if (before.isPresent()) {
            return new UploadOutcome.AlreadyStored(before.get());
        }
        Optional<Version> namesake = store.byTitle(unit, kind, title);
        if (namesake.isPresent()) {
            return new UploadOutcome.Duplicate(namesake.get(), true);
        }
        return switch (kept(upload, read)) {
            case StoreOutcome.Stored stored ->
                    store.byFile(unit, kind, stored.id())
                            .<UploadOutcome>map(twin -> new UploadOutcome.Duplicate(twin, false))
                            .orElseGet(() ->
                                    new UploadOutcome.Stored(
                                            add(
                                                    unit,
                                                    store.begin(unit, kind, title),
                                                    stored,
                                                    by,
                                                    upload),
                                            null,
                                            read.formatMismatch()));
            case StoreOutcome.TooLarge(long limit) -> tooLarge(limit);
            case StoreOutcome.Empty() -> empty();
        };
    }

    private Place locked(CampaignUnit unit, DocumentKey key) {
        return store.lock(unit, key)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no document [%s].%nMaybe it was to be begun."
                                        .formatted(key)));
    }

    private StoreOutcome kept(Upload upload, Outcome.Extracted read) {
        var outcome = files.store(new ByteArrayInputStream(upload.content()), upload.fileName());
        if (outcome instanceof StoreOutcome.Stored stored) {
            texts.keep(stored.id(), read.document());
        }
        return outcome;
    }

    private static UploadOutcome tooLarge(long limit) {
        return new UploadOutcome.Refused(
                new Outcome.Unreadable(Reason.TOO_LARGE, List.of(Long.toString(limit), "bytes")));
    }

    private static UploadOutcome empty() {
        return new UploadOutcome.Refused(new Outcome.Unreadable(Reason.EMPTY_FILE, List.of()));
    }

    /// Makes the content of an earlier version the newest again.
    ///
    /// @param number of the earlier version
    /// @param form key of the form; the same form makes one version only
    /// @return empty when there is no such version
    @Transactional
    public Optional<Version> restore(
            CampaignUnit unit, DocumentKey key, int number, Viewer by, UUID form) {
        Optional<Version> earlier = store.byNumber(unit, key, number);
        return earlier.map(version -> {
            Place document = locked(unit, key);
            return store.byForm(unit, key, form)
                    .orElseGet(() -> add(unit, document, Content.of(version), by, "", form));
        });
    }

    private Version add(
            CampaignUnit unit,
            Place document,
            StoreOutcome.Stored stored,
            Viewer by,
            Upload upload) {
        return add(unit, document, Content.of(stored), by, upload.note(), upload.form());
    }

    private Version add(
            CampaignUnit unit, Place document, Content content, Viewer by, String note, UUID form) {
        Version added = store.add(document, content, by, note, form);
        audit.record(act(unit, added));
        events.publishEvent(
                new DocumentUploaded(
                        unit.campaign(),
                        unit.id(),
                        document.key(),
                        document.id(),
                        added.id(),
                        added.uploadedAt()));
        return added;
    }

    private static Act act(CampaignUnit unit, Version added) {
        Integer from = added.restoredFrom();
        var after = new LinkedHashMap<String, Object>();
        after.put("kind", added.key().kind());
        if (!added.title().isEmpty()) {
            after.put("title", added.title());
        }
        after.put("number", added.number());
        after.put("file", added.file().sha256());
        if (from != null) {
            after.put("restoredFrom", from);
        }
        return Act.of(from == null ? "dossiers.version.upload" : "dossiers.version.restore")
                .in(unit.campaign().value())
                .on(unit.id().value())
                .object("version", added.id().value())
                .after(after);
    }

    /// The newest version that came between what the form showed and what was added, if another
    /// person made it.
    private @Nullable Version overtaken(CampaignUnit unit, Viewer by, int seen, Version added) {
        return store.all(unit, added.key()).stream()
                .filter(version -> version.number() > seen && version.number() < added.number())
                .filter(version -> !version.uploadedBy().equals(by.id()))
                .findFirst()
                .orElse(null);
    }
}
