package vn.daihoi.dossiers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.extract.Outcome.Unreadable;

/// What came of an upload. A refusal is a value: the officer must be told why and how to cure it.
public sealed interface UploadOutcome {

    /// @param overtaken the version that another person added while the form was open; null when
    ///   none did
    /// @param misnamed whether the name promises another format than the file holds
    record Stored(Version version, @Nullable Version overtaken, boolean misnamed)
            implements UploadOutcome {}

    /// The same form had been sent before; nothing was stored this time.
    record AlreadyStored(Version version) implements UploadOutcome {}

    /// The unit's dossier holds such a document of the kind already; nothing was stored.
    ///
    /// @param there its newest version
    /// @param sameTitle whether the title is the same; else some version has the same content
    record Duplicate(Version there, boolean sameTitle) implements UploadOutcome {}

    /// The file cannot be read, so no version was made of it.
    record Refused(Unreadable why) implements UploadOutcome {}
}
