package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.internal.Readers;
import vn.daihoi.files.Files;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
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

    DocumentPages(Dossiers dossiers, DossierPages dossierPages, Readers readers, Files files) {
        this.dossiers = dossiers;
        this.dossierPages = dossierPages;
        this.readers = readers;
        this.files = files;
    }

    /// What is wrong with an upload that came back.
    ///
    /// @param note as typed
    record Faults(String note, @Nullable String file, @Nullable String noteError) {

        static final Faults NONE = new Faults("", null, null);
    }

    DocumentView view(
            Campaign campaign,
            CampaignUnit unit,
            String kind,
            Viewer viewer,
            Locale locale,
            Faults faults) {
        DocumentKind known = dossiers.kind(unit, kind).orElseThrow(NotThere::new);
        String dossier = DossierPages.address(campaign, unit);
        List<Version> versions = dossiers.versions(unit, kind);
        boolean mayEdit = dossierPages.mayEdit(viewer, unit);
        return new DocumentView(
                dossier + "/" + kind,
                dossier,
                known.name().in(locale),
                lines(versions, mayEdit),
                mayEdit ? form(versions, faults) : null);
    }

    private DocumentView.Form form(List<Version> versions, Faults faults) {
        int seen = versions.isEmpty() ? 0 : versions.getFirst().number();
        return new DocumentView.Form(
                Ids.next(), seen, files.limit(), faults.note(), faults.file(), faults.noteError());
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
                                Times.show(version.uploadedAt()),
                                readBy.getOrDefault(version.id(), List.of()),
                                mayEdit && version != versions.getFirst() ? Ids.next() : null,
                                counts.get(version.id())))
                .toList();
    }
}
