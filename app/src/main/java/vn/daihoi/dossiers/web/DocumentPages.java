package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.SharedWords;
import vn.daihoi.dossiers.SharedWords.Shares;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.internal.Readers;
import vn.daihoi.files.Files;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.DocumentKind;

import java.util.List;
import java.util.Locale;

/// Puts together what the page of one document shows.
@Component
class DocumentPages {

    private final Dossiers dossiers;
    private final DossierPages dossierPages;
    private final Readers readers;
    private final Files files;
    private final List<SharedWords> shared;

    DocumentPages(
            Dossiers dossiers,
            DossierPages dossierPages,
            Readers readers,
            Files files,
            ObjectProvider<SharedWords> shared) {
        this.dossiers = dossiers;
        this.dossierPages = dossierPages;
        this.readers = readers;
        this.files = files;
        this.shared = shared.stream().toList();
    }

    /// What is wrong with a form that came back.
    ///
    /// @param title as typed, of a document that is begun or renamed
    /// @param note as typed
    record Faults(
            String title,
            String note,
            @Nullable String titleError,
            @Nullable String file,
            @Nullable String noteError) {

        static final Faults NONE = new Faults("", "", null, null, null);

        boolean isNone() {
            return titleError == null && file == null && noteError == null;
        }
    }

    /// The page of a document; of a kind without any, the page that begins its first.
    DocumentView view(
            Campaign campaign,
            CampaignUnit unit,
            DocumentKey key,
            Viewer viewer,
            Locale locale,
            Faults faults) {
        DocumentKind kind = dossiers.kind(unit, key.kind()).orElseThrow(NotThere::new);
        List<Version> versions = dossiers.versions(unit, key);
        if (versions.isEmpty() && key.ordinal() > 1) {
            throw new NotThere();
        }
        if (versions.isEmpty() && kind.several()) {
            return another(campaign, unit, kind, viewer, locale, faults);
        }
        String dossier = DossierPages.address(campaign, unit);
        boolean mayEdit = dossierPages.mayEdit(viewer, unit);
        String name = kind.name().in(locale);
        return new DocumentView(
                dossier + "/" + key,
                dossier,
                name,
                versions.isEmpty() ? name : named(versions.getFirst(), name),
                lines(versions, mayEdit),
                mayEdit ? form(dossier + "/" + key, versions, faults, false) : null,
                others(unit, dossier, key, name),
                mayEdit && kind.several() ? dossier + "/" + key.kind() + "/another" : "",
                mayEdit && kind.several() ? rename(dossier + "/" + key, versions, faults) : null,
                mayEdit ? draft(unit, dossier, kind) : "",
                versions.isEmpty()
                        ? null
                        : shares(unit, versions.getFirst(), dossier + "/" + key, viewer, locale));
    }

    private @Nullable Shares shares(
            CampaignUnit unit, Version newest, String address, Viewer viewer, Locale locale) {
        return shared.stream()
                .map(each -> each.of(unit, newest, address, viewer, locale))
                .findFirst()
                .orElse(null);
    }

    /// The page that begins another document of a kind.
    DocumentView another(
            Campaign campaign,
            CampaignUnit unit,
            DocumentKind kind,
            Viewer viewer,
            Locale locale,
            Faults faults) {
        String dossier = DossierPages.address(campaign, unit);
        String name = kind.name().in(locale);
        return new DocumentView(
                "",
                dossier,
                name,
                name,
                List.of(),
                dossierPages.mayEdit(viewer, unit)
                        ? form(dossier + "/" + kind.kind() + "/another", List.of(), faults, true)
                        : null,
                others(unit, dossier, new DocumentKey(kind.kind(), Integer.MAX_VALUE), name),
                "",
                null,
                dossierPages.mayEdit(viewer, unit) ? draft(unit, dossier, kind) : "",
                null);
    }

    private static DocumentView.Rename rename(
            String document, List<Version> versions, Faults faults) {
        String error = faults.titleError();
        return new DocumentView.Rename(
                document + "/title",
                error == null ? versions.getFirst().title() : faults.title(),
                error);
    }

    private String draft(CampaignUnit unit, String dossier, DocumentKind kind) {
        return dossierPages.drafts(unit).contains(kind.kind())
                ? dossier + "/" + kind.kind() + "/draft"
                : "";
    }

    private static String named(Version version, String kind) {
        return version.title().isEmpty() ? kind : version.title();
    }

    /// @param but the document whose page it is
    private List<DocumentView.Other> others(
            CampaignUnit unit, String dossier, DocumentKey but, String kind) {
        return dossiers.latest(unit).stream()
                .filter(latest -> latest.kind().equals(but.kind()) && !latest.key().equals(but))
                .map(latest ->
                        new DocumentView.Other(
                                dossier + "/" + latest.key(), named(latest.version(), kind)))
                .toList();
    }

    private DocumentView.Form form(
            String action, List<Version> versions, Faults faults, boolean asksTitle) {
        int seen = versions.isEmpty() ? 0 : versions.getFirst().number();
        return new DocumentView.Form(
                action,
                Ids.next(),
                seen,
                files.limit(),
                asksTitle ? faults.title() : null,
                faults.note(),
                faults.titleError(),
                faults.file(),
                faults.noteError());
    }

    private List<DocumentView.Line> lines(List<Version> versions, boolean mayEdit) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var readBy = readers.of(versions.getFirst().document());
        var counts = dossierPages.counts(versions);
        return versions.stream()
                .map(version ->
                        new DocumentView.Line(
                                version.number(),
                                version.fileName(),
                                Sizes.show(version.size()),
                                version.note(),
                                version.restoredFrom(),
                                version.uploadedByName(),
                                Moments.show(version.uploadedAt()),
                                readBy.getOrDefault(version.id(), List.of()),
                                mayEdit && version != versions.getFirst() ? Ids.next() : null,
                                counts.get(version.id())))
                .toList();
    }
}
