package vn.daihoi.review.text;

import java.util.List;

/// The text of one file in Unicode NFC, with its blocks in reading order.
///
/// @param file name as given, without folders
/// @param format what the bytes are, whatever the name says
/// @param text blocks joined by one line feed each; every offset of this library counts UTF-16
///   units of it
/// @param blocks in reading order, not overlapping
/// @param leftovers tracked changes, comments, hidden and highlighted text
/// @param pages number of pages and how it is known
/// @param pagesWithoutText pages of a PDF that hold a picture and no text, from 1; empty for other
///   formats
/// @param offsets from offsets of `text` to offsets of the characters as the file stores them,
///   before conversion and NFC
/// @param typesetting paper, fonts and encoding
public record ExtractedDocument(
        String file,
        Format format,
        String text,
        List<Block> blocks,
        List<Leftover> leftovers,
        Pages pages,
        List<Integer> pagesWithoutText,
        OffsetMap offsets,
        Typesetting typesetting) {

    public enum Format {
        DOCX,
        DOC,
        ODT,
        PDF,
        TEXT,
        MARKDOWN
    }

    /// A document of whose typesetting nothing is known.
    public ExtractedDocument(
            String file,
            Format format,
            String text,
            List<Block> blocks,
            List<Leftover> leftovers,
            Pages pages,
            List<Integer> pagesWithoutText,
            OffsetMap offsets) {
        this(
                file,
                format,
                text,
                blocks,
                leftovers,
                pages,
                pagesWithoutText,
                offsets,
                Typesetting.UNKNOWN);
    }

    public ExtractedDocument {
        blocks = List.copyOf(blocks);
        leftovers = List.copyOf(leftovers);
        pagesWithoutText = List.copyOf(pagesWithoutText);
    }

    /// The same document under another name.
    public ExtractedDocument called(String name) {
        return new ExtractedDocument(
                name,
                format,
                text,
                blocks,
                leftovers,
                pages,
                pagesWithoutText,
                offsets,
                typesetting);
    }
}
