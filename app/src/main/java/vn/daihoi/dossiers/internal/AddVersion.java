package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentUploaded;
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

    @Transactional
    UploadOutcome upload(
            CampaignUnit unit, String kind, Viewer by, Upload upload, Outcome.Extracted read) {
        DocumentId document = store.lock(unit, kind);
        Optional<Version> before = store.byForm(unit, kind, upload.form());
        if (before.isPresent()) {
            return new UploadOutcome.AlreadyStored(before.get());
        }
        return switch (files.store(new ByteArrayInputStream(upload.content()), upload.fileName())) {
            case StoreOutcome.Stored stored -> {
                texts.keep(stored.id(), read.document());
                Version added =
                        add(
                                unit,
                                kind,
                                document,
                                Content.of(stored),
                                by,
                                upload.note(),
                                upload.form());
                yield new UploadOutcome.Stored(
                        added,
                        overtaken(unit, kind, by, upload.seen(), added),
                        read.formatMismatch());
            }
            case StoreOutcome.TooLarge(long limit) ->
                    new UploadOutcome.Refused(
                            new Outcome.Unreadable(
                                    Reason.TOO_LARGE, List.of(Long.toString(limit), "bytes")));
            case StoreOutcome.Empty() ->
                    new UploadOutcome.Refused(new Outcome.Unreadable(Reason.EMPTY_FILE, List.of()));
        };
    }

    /// Makes the content of an earlier version the newest again.
    ///
    /// @param number of the earlier version
    /// @param form key of the form; the same form makes one version only
    /// @return empty when there is no such version
    @Transactional
    public Optional<Version> restore(
            CampaignUnit unit, String kind, int number, Viewer by, UUID form) {
        Optional<Version> earlier = store.byNumber(unit, kind, number);
        return earlier.map(version -> {
            DocumentId document = store.lock(unit, kind);
            return store.byForm(unit, kind, form)
                    .orElseGet(() -> add(unit, kind, document, Content.of(version), by, "", form));
        });
    }

    private Version add(
            CampaignUnit unit,
            String kind,
            DocumentId document,
            Content content,
            Viewer by,
            String note,
            UUID form) {
        Version added = store.add(document, content, by, note, form);
        audit.record(act(unit, kind, added));
        events.publishEvent(
                new DocumentUploaded(
                        unit.campaign(),
                        unit.id(),
                        kind,
                        document,
                        added.id(),
                        added.uploadedAt()));
        return added;
    }

    private static Act act(CampaignUnit unit, String kind, Version added) {
        Integer from = added.restoredFrom();
        var after = new LinkedHashMap<String, Object>();
        after.put("kind", kind);
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
    private @Nullable Version overtaken(
            CampaignUnit unit, String kind, Viewer by, int seen, Version added) {
        return store.all(unit, kind).stream()
                .filter(version -> version.number() > seen && version.number() < added.number())
                .filter(version -> !version.uploadedBy().equals(by.id()))
                .findFirst()
                .orElse(null);
    }
}
