package vn.daihoi.dossiers;

import java.util.UUID;

/// A file that a person hands in.
///
/// @param fileName as the browser gives it; any characters
/// @param content not changed by anyone
/// @param note at most 500 characters; may be empty
/// @param form key of the form; the same form makes one version only
/// @param seen number of the newest version that the form showed; 0 when there was none
public record Upload(String fileName, byte[] content, String note, UUID form, int seen) {}
