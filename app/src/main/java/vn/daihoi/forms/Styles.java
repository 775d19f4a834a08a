package vn.daihoi.forms;

/// Ids of the styles that papers use.
final class Styles {

    static final String BODY = "BodyText";
    static final String HEADING = "Heading";
    static final String GUIDANCE = "PlaceholderText";

    private Styles() {}
}
