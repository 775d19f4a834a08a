package vn.daihoi.live.internal;

/// A topic in its two parts.
///
/// @param object empty where the kind says all
record Topic(String kind, String object) {

    static Topic of(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Topic(text, "")
                : new Topic(text.substring(0, colon), text.substring(colon + 1));
    }
}
