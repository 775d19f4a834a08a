package vn.daihoi.files;

import java.io.InputStream;

/// Keeps contents, each once, and gives them back unchanged. Nothing is ever overwritten; nothing
/// is removed but what came with a form that nobody finished, see [HeldFiles].
public interface Files {

    /// Reads the stream to its end and keeps it, in the caller's transaction where there is one.
    /// Does not close the stream.
    ///
    /// @param content read in pieces, never held whole
    /// @param name as the person's computer calls it; may be anything
    StoreOutcome store(InputStream content, String name);

    /// The content from its first byte, fetched piece by piece. The caller closes it.
    ///
    /// @throws java.util.NoSuchElementException if no content has this id
    InputStream open(FileId file);

    /// In bytes.
    ///
    /// @throws java.util.NoSuchElementException if no content has this id
    long size(FileId file);

    /// In bytes; a larger content is refused.
    long limit();
}
