package vn.daihoi.review.extract;

import java.util.Locale;

/// Why a file cannot be read. The words for people stand in the bundle `vn.daihoi.review.messages`.
public enum Reason {
    /// no bytes at all
    EMPTY_FILE,
    /// none of the formats that are read; detail: what it seems to be, may be missing
    UNKNOWN_FORMAT,
    /// the file breaks off, as after a failed transfer
    TRUNCATED,
    /// the file is whole but its parts contradict the format
    DAMAGED,
    /// a password is needed
    ENCRYPTED,
    /// nothing but pictures or blanks; detail: number of pages, may be missing
    NO_TEXT,
    /// unpacks to more than a document could need; detail: `ratio`, `entries`, `size` or `depth`
    ZIP_BOMB,
    /// more bytes, pages or characters than allowed; details: limit, unit (`bytes`, `pages`,
    /// `characters`)
    TOO_LARGE,
    /// the XML declares entities of its own, which no office program writes
    XML_ENTITIES,
    /// reading took longer than allowed; detail: the limit in milliseconds
    TIME_LIMIT;

    /// The key of the text in the bundle, for instance `extract.no-text`.
    public String messageKey() {
        return "extract." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
