package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.SharedWords.Shares;
import vn.daihoi.dossiers.VersionFindings.Counts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One document with its versions, as its page shows it.
///
/// @param address of the document; empty while it is to be begun
/// @param dossier address of the unit's dossier
/// @param kind name of the kind, in the viewer's language
/// @param name its title, or the name of its kind
/// @param versions newest first
/// @param form what the viewer may send; null when the viewer may not upload
/// @param others further documents of the kind
/// @param another where another document of the kind is begun; empty where it cannot be
/// @param rename what gives it another title; null where the viewer may not, or its kind has only
///   one
/// @param draft where a draft in the official form is; empty where the viewer gets none
/// @param shares what it shares with other documents; null while it is to be begun
public record DocumentView(
        String address,
        String dossier,
        String kind,
        String name,
        List<Line> versions,
        @Nullable Form form,
        List<Other> others,
        String another,
        @Nullable Rename rename,
        String draft,
        @Nullable Shares shares) {

    /// Another document of the same kind.
    public record Other(String address, String name) {}

    /// The form that gives the document another title.
    ///
    /// @param title as typed, or as it is
    /// @param error what is wrong with it; null when nothing is
    public record Rename(String action, String title, @Nullable String error) {}

    /// One version.
    ///
    /// @param size as people read it
    /// @param readers names of those who have read it, other than the uploader
    /// @param restoreForm key of the form that brings it back; null when the viewer may not, or for
    ///   the newest
    /// @param findings null while it was not reviewed
    public record Line(
            int number,
            String fileName,
            String size,
            String note,
            @Nullable Integer restoredFrom,
            String uploadedBy,
            String uploadedAt,
            List<String> readers,
            @Nullable UUID restoreForm,
            @Nullable Counts findings) {}

    /// The upload form.
    ///
    /// @param action where it is sent
    /// @param key makes one version, however often it is sent
    /// @param seen number of the newest version shown with it; 0 for none
    /// @param limit largest file in bytes
    /// @param title as typed; null when the form does not ask for one
    /// @param note as typed
    /// @param titleError what is wrong with the title; null when nothing is
    /// @param fileError what is wrong with the file; null when nothing is
    /// @param noteError what is wrong with the note; null when nothing is
    public record Form(
            String action,
            UUID key,
            int seen,
            long limit,
            @Nullable String title,
            String note,
            @Nullable String titleError,
            @Nullable String fileError,
            @Nullable String noteError) {

        public long limitMegabytes() {
            return limit >> 20;
        }
    }

    public Optional<Line> newest() {
        return versions.stream().findFirst();
    }
}
