package vn.daihoi.files;

import java.time.Instant;
import java.util.Set;

/// Answered by modules that hold files of forms which are not finished: one that came back for a
/// fault still has its files. A bean.
public interface HeldFiles {

    /// Forgets those that were sent before a moment and never became part of anything, in the
    /// caller's transaction. Waits for whoever is just making one part of something.
    ///
    /// @return their contents; other rows may name them too
    Set<FileId> letGo(Instant before);
}
