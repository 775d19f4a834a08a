package vn.daihoi.personnel.internal.sheet;

import java.util.Locale;

/// A file cannot be read as a table; nothing of it was taken.
public final class CannotReadSheet extends Exception {

    private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Reason {
        /// no byte, or no row with text
        EMPTY,
        /// more bytes than allowed; argument: the limit in megabytes
        TOO_LARGE,
        /// a workbook of the form before 2007
        OLD_FORMAT,
        /// a password is needed
        PASSWORD,
        /// an OpenDocument table
        OPEN_DOCUMENT,
        /// neither a workbook nor text
        NOT_A_TABLE,
        /// a workbook that breaks off or contradicts itself
        DAMAGED,
        /// unpacks to more than a list could need, or takes too long
        TOO_MUCH,
        /// argument: how many rows are allowed
        TOO_MANY_ROWS,
        /// text of no encoding that is known
        ENCODING,
        /// a quotation mark is never closed; argument: number of the row in which it opens
        QUOTE
    }

    private final Reason reason;
    private final int argument;

    CannotReadSheet(Reason reason) {
        this(reason, 0);
    }

    CannotReadSheet(Reason reason, int argument) {
        super(reason.name());
        this.reason = reason;
        this.argument = argument;
    }

    public Reason reason() {
        return reason;
    }

    /// See [Reason]; 0 where there is none.
    public int argument() {
        return argument;
    }

    /// Key of the text that names the reason and the cure.
    public String messageKey() {
        return "personnel.import.file." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
