package vn.daihoi.files;

/// What became of a content that was to be stored.
public sealed interface StoreOutcome {

    /// It is kept.
    ///
    /// @param id name of the content
    /// @param name what the file may be called on screens and disks, see [FileName]
    /// @param size in bytes, 1 or more
    record Stored(FileId id, String name, long size) implements StoreOutcome {}

    /// It is larger than the limit; nothing of it was kept.
    ///
    /// @param limit in bytes
    record TooLarge(long limit) implements StoreOutcome {}

    /// It has no byte; nothing was kept.
    record Empty() implements StoreOutcome {}
}
