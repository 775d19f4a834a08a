package vn.daihoi.profile.yaml;

import java.util.Locale;

/// Every way in which a file can be wrong to this reader. The words are in the bundle
/// `messages/profile`, under the name in lower case with dashes.
enum Fault {
    TOO_LARGE,
    NOT_UTF_8,
    BAD_CHARACTER,
    NOT_YAML,
    EMPTY_FILE,
    ANCHOR,
    TOO_DEEP,
    TAG,
    NOT_A_MAP,
    NOT_A_LIST,
    NOT_A_VALUE,
    NOT_TEXT,
    BLANK,
    NOT_AN_INTEGER,
    NOT_A_DECIMAL,
    NOT_A_DATE,
    NOT_A_BOOL,
    NOT_ONE_OF,
    KEY_NOT_TEXT,
    DUPLICATE_KEY,
    MISSING_KEY,
    MISSING_KEY_NEAR,
    EMPTY_KEY,
    UNKNOWN_KEY,
    UNKNOWN_KEY_NEAR;

    static final String BUNDLE = "messages.profile";

    ProfileError at(Place place, Object... args) {
        return ProfileError.at(place, BUNDLE, key(), args);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
