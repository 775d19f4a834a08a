package vn.daihoi.dossiers.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.Version;
import vn.daihoi.files.FileId;
import vn.daihoi.files.StoreOutcome;

/// What a version holds.
///
/// @param size bytes
/// @param restoredFrom number of the version whose content it is; null for an upload
record Content(FileId file, String fileName, long size, @Nullable Integer restoredFrom) {

    static Content of(StoreOutcome.Stored stored) {
        return new Content(stored.id(), stored.name(), stored.size(), null);
    }

    static Content of(Version earlier) {
        return new Content(earlier.file(), earlier.fileName(), earlier.size(), earlier.number());
    }
}
