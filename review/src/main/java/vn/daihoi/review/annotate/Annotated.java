package vn.daihoi.review.annotate;

/// What came of writing notes into a file.
public sealed interface Annotated {

    /// @param content the new file
    /// @param fileName the old name with `.daihoi` before the ending of its real format
    /// @param placed notes that are in it
    /// @param left notes that are not, because there were too many or their place was not found
    /// @param signed whether the file was digitally signed; the signature does not hold for the
    ///   copy
    record Copy(byte[] content, String fileName, int placed, int left, boolean signed)
            implements Annotated {}

    record NoCopy(Reason reason) implements Annotated {}

    /// Why there is no copy. The words for people stand in the bundle of this package.
    enum Reason {
        /// plain text, Markdown and the old binary format of Word keep no notes
        FORMAT,
        /// a PDF that is locked against changes
        PROTECTED,
        /// the file is not the one that was reviewed, or is read otherwise now
        OTHER_TEXT,
        /// the file breaks the rules of its format where notes have to go
        UNREADABLE
    }
}
