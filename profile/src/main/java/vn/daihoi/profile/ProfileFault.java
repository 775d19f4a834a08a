package vn.daihoi.profile;

import vn.daihoi.profile.yaml.Place;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.Locale;

/// Every way in which a profile contradicts itself. The words are in the bundle `messages/profile`.
enum ProfileFault {
    NO_SUCH_PROFILE,
    NO_SUCH_FILE,
    BAD_FILE_NAME,
    UNKNOWN_RULE,
    BAD_PATTERN,
    BAD_ID,
    DUPLICATE_ID,
    UNKNOWN_SOURCE,
    UNKNOWN_LEVEL,
    LEVEL_NOT_OF_MILESTONE,
    LEVEL_ORDER,
    UNKNOWN_KIND,
    UNKNOWN_PART,
    UNKNOWN_PASSAGE,
    UNKNOWN_FORM,
    UNKNOWN_ISSUER,
    UNKNOWN_FACT,
    BRACKETS_DO_NOT_CLOSE,
    HEADING_WITHOUT_SCHEME,
    UNKNOWN_EVENT,
    EVENT_NEEDS_KIND,
    DUE_NEEDS_ONE,
    DATES_OUT_OF_ORDER,
    NUMBER_NOT_IN_ORDER,
    NO_EARLIER_STEP,
    NOT_LOWER_CASE,
    OUT_OF_RANGE,
    MIN_OVER_MAX,
    NO_BOUND,
    NO_CONDITION,
    UNKNOWN_GROUP,
    TERM_ENDS_BEFORE,
    NOT_A_TIME,
    NO_HOURS,
    DAYS_NOT_ASCENDING;

    static final String BUNDLE = "messages.profile";

    ProfileError at(YamlNode node, Object... args) {
        return at(node.place(), args);
    }

    ProfileError at(Place place, Object... args) {
        return ProfileError.at(place, BUNDLE, key(), args);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
