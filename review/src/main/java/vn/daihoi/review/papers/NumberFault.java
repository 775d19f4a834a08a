package vn.daihoi.review.papers;

import java.util.Locale;

/// Why a text is not the number of a paper.
public enum NumberFault {
    EMPTY,
    /// longer than any number
    TOO_LONG,
    /// more than one number
    SEVERAL,
    /// words around it, such as its date
    WORDS_AROUND,
    /// a date
    DATE,
    /// symbol without a number, as before registration
    NOT_REGISTERED,
    /// 0
    ZERO,
    /// more than six digits
    TOO_LARGE,
    /// number without a symbol
    NO_SYMBOL,
    /// a sign that no symbol has
    FOREIGN_SIGN,
    /// hyphen or slash twice, or at the end
    LOOSE_SEPARATOR,
    /// nothing between number and symbol, or a blank
    NO_SEPARATOR,
    /// small letters, or Đ written as D
    OTHER_LETTERS,
    /// type and issuer written as one word
    GLUED,
    /// a Party paper numbered like one of the State
    PARTY_LIKE_STATE,
    /// a paper of State or Front numbered like one of the Party
    STATE_LIKE_PARTY,
    /// Party papers always name their type
    NO_TYPE,
    /// a code that no type has
    UNKNOWN_TYPE,
    /// a code that only the other form has
    TYPE_OF_OTHER_FORM,
    /// type without issuer
    NO_ISSUER,
    /// only part of the issuer, such as BTT without MTTQ
    PART_OF_ISSUER,
    /// not a year, or one where none belongs
    YEAR,
    /// the word before it names another type
    OTHER_TYPE_NAMED;

    /// Last part of message keys, such as `not-registered`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
