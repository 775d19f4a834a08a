package vn.daihoi.review.report;

import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Findings of one paper by rule, so that a reader of ten thousand sees ten rules: what must be
/// mended first, then by rule, waived ones last.
record FindingGroups(List<Group> groups) {

    /// @param rule id
    /// @param level of all of them
    /// @param findings by place; 1 or more, all waived or none
    record Group(String rule, Level level, List<Finding> findings) {

        boolean isWaived() {
            return !findings.getFirst().stands();
        }
    }

    static FindingGroups of(List<Finding> findings) {
        var byRule = new LinkedHashMap<String, List<Finding>>();
        for (var finding : findings) {
            var key = finding.rule() + " " + finding.level() + " " + finding.stands();
            byRule.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
        }
        return new FindingGroups(
                byRule.values().stream()
                        .map(FindingGroups::group)
                        .sorted(
                                Comparator.comparing(Group::isWaived)
                                        .thenComparing(Group::level)
                                        .thenComparing(Group::rule))
                        .toList());
    }

    private static Group group(List<Finding> findings) {
        var first = findings.getFirst();
        return new Group(first.rule(), first.level(), findings);
    }
}
