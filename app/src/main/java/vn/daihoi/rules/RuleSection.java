package vn.daihoi.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.Mark;

import java.util.ArrayList;
import java.util.List;

/// Rules of one sort.
///
/// @param key end of the message key `rules.section.<key>`, and anchor on the page
/// @param lines details after the line they belong to
public record RuleSection(String key, List<RuleLine> lines) {

    public RuleSection {
        lines = List.copyOf(lines);
    }

    /// The lines that answer the question, each detail with the line it belongs to, and a line that
    /// answers with all of its details.
    RuleSection answering(String question, @Nullable Mark mark) {
        var kept = new ArrayList<RuleLine>();
        for (List<RuleLine> group : groups()) {
            if (group.getFirst().answers(question, null)
                    && group.stream().anyMatch(line -> line.answers("", mark))) {
                kept.addAll(withHead(group, "", mark));
            } else if (group.stream().anyMatch(line -> line.answers(question, mark))) {
                kept.addAll(withHead(group, question, mark));
            }
        }
        return new RuleSection(key, kept);
    }

    private static List<RuleLine> withHead(
            List<RuleLine> group, String question, @Nullable Mark mark) {
        RuleLine head = group.getFirst();
        return group.stream().filter(line -> line == head || line.answers(question, mark)).toList();
    }

    private List<List<RuleLine>> groups() {
        var groups = new ArrayList<List<RuleLine>>();
        for (RuleLine line : lines) {
            if (!line.detail()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }
}
