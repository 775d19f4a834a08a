package vn.daihoi.organization;

/// Why a row of a register file can't be taken.
///
/// @param row line of the file, the header being 1
/// @param field name of the column, empty when the whole row is meant
/// @param kind what is wrong
/// @param value what stands there
public record RegisterFault(int row, String field, Kind kind, String value) {

    public enum Kind {
        NOT_UTF_8,
        NOT_NFC,
        HEADER,
        COLUMNS,
        QUOTE,
        EMPTY,
        BAD_CODE,
        DUPLICATE_CODE,
        UNKNOWN_LEVEL,
        UNKNOWN_PARENT,
        PARENT_MISSING,
        PARENT_NOT_ABOVE,
        NO_ROWS,
        LATER_STATE_KNOWN,
        BEGAN_SAME_DAY
    }

    /// Key of the text that says what is wrong and how to put it right: `{0}` row, `{1}` field,
    /// `{2}` value.
    public String messageKey() {
        return "organization.register."
                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
