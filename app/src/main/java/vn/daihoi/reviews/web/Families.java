package vn.daihoi.reviews.web;

import vn.daihoi.pages.Texts;

import java.util.List;

/// Sorts of faults: the first word of a rule's id.
final class Families {

    private static final List<String> ORDER =
            List.of(
                    "input",
                    "length",
                    "structure",
                    "coverage",
                    "action",
                    "figures",
                    "consistency",
                    "overlap",
                    "speech",
                    "script",
                    "form",
                    "typography");

    private Families() {}

    static String of(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    /// Place among the families; unknown ones come last.
    static int order(String family) {
        int place = ORDER.indexOf(family);
        return place < 0 ? ORDER.size() : place;
    }

    /// A family of a later profile keeps its id.
    static String name(String family, Texts texts) {
        return ORDER.contains(family) ? texts.text("reviews.family." + family) : family;
    }
}
