package vn.daihoi.composition.json;

import java.util.Locale;

/// Every way in which a file of input can be wrong. The words are in the bundle beside this class:
/// `key` says what is wrong, `key.cure` how to put it right.
public enum InputFault {
    TOO_LARGE,
    UNREADABLE,
    NOT_JSON,
    NOT_AN_OBJECT,
    NOT_A_LIST,
    NOT_TEXT,
    EMPTY_TEXT,
    NOT_A_WHOLE_NUMBER,
    NOT_A_NUMBER,
    NOT_A_FLAG,
    OUT_OF_RANGE,
    MISSING_FIELD,
    UNKNOWN_FIELD,
    UNKNOWN_FIELD_NEAR,
    NOT_ONE_OF,
    DUPLICATE_ID,
    UNKNOWN_ID,
    UNKNOWN_ID_NEAR,
    NOT_A_PERCENTAGE,
    NOT_A_DATE,
    NO_SUCH_DATE,
    NOT_A_VALUE,
    TOO_MANY,
    EMPTY_LIST,
    MIN_OVER_MAX,
    NO_LIMIT,
    NO_CONDITION,
    AGE_WITHOUT_DAY,
    NO_BASELINE,
    NO_BASELINE_COUNT,
    COUNT_OVER_SIZE,
    STAND_IN_WITH_MAXIMUM,
    APART_NEEDS_TWO,
    APPROVED_UNDER_SEATS,
    SUM_TOO_LARGE,
    NO_DAYS,
    NOT_A_HALF,
    SLOT_OUTSIDE,
    NO_PREFERENCE,
    NO_GROUP_WITH_SKILL;

    /// @param args values for the places `{0}`, `{1}` … of both texts
    public InputError at(String path, Object... args) {
        return new InputError(this, path, args);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
