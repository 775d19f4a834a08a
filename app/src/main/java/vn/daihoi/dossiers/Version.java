package vn.daihoi.dossiers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.files.FileId;

import java.time.Instant;

/// What was uploaded, by whom, when.
///
/// @param title what tells its document from others of the kind; may be empty
/// @param number 1 for the first version of its document
/// @param file its content; shared with the version that it restores
/// @param fileName as the person's machine called it, without folders and control characters
/// @param size bytes
/// @param note in the words of the uploader; may be empty
/// @param restoredFrom number of the version whose content came back; null for an upload
public record Version(
        VersionId id,
        DocumentId document,
        DocumentKey key,
        String title,
        int number,
        FileId file,
        String fileName,
        long size,
        String note,
        @Nullable Integer restoredFrom,
        PersonId uploadedBy,
        String uploadedByName,
        Instant uploadedAt) {}
