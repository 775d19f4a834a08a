package vn.daihoi.slates.web;

import java.util.List;

/// Two slates side by side, in the viewer's language.
public record SlateComparison(
        String board,
        String one,
        String other,
        int onePeople,
        int otherPeople,
        List<CompareRule> rules,
        List<String> onlyOne,
        List<String> onlyOther,
        int both) {

    /// One rule on both slates.
    public record CompareRule(
            String label,
            String demand,
            String oneState,
            String oneWord,
            String oneMeasure,
            String otherState,
            String otherWord,
            String otherMeasure,
            boolean differs) {}
}
