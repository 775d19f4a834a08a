package vn.daihoi.review.rules;

import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Turns faults of items into remarks: one for each item; one for a section where most items have
/// the same fault; one for the paper where most of all have it.
final class ActionGroups {

    private static final int MANY_OF_A_SECTION = 3;
    private static final int MANY_OF_A_PAPER = 6;
    private static final int MOST_PLACES = 20;

    private ActionGroups() {}

    static List<Remark> remarks(
            ReviewedText text, List<ActionItem> items, Predicate<ActionItem> faulty) {
        var sections = bySection(items);
        var all = items.stream().filter(faulty).toList();
        long hit =
                sections.values().stream().filter(each -> each.stream().anyMatch(faulty)).count();
        if (hit > 1 && all.size() >= MANY_OF_A_PAPER && isMost(all.size(), items.size())) {
            return List.of(grouped(text.titlePlace(), "paper", all, items.size()));
        }
        var remarks = new ArrayList<Remark>();
        sections.values().forEach(own -> addSection(remarks, own, faulty));
        return remarks;
    }

    private static Map<Integer, List<ActionItem>> bySection(List<ActionItem> items) {
        var sections = new LinkedHashMap<Integer, List<ActionItem>>();
        for (var item : items) {
            var section = item.section();
            sections.computeIfAbsent(section == null ? -1 : section.start(), _ -> new ArrayList<>())
                    .add(item);
        }
        return sections;
    }

    private static void addSection(
            List<Remark> remarks, List<ActionItem> own, Predicate<ActionItem> faulty) {
        var hit = own.stream().filter(faulty).toList();
        var section = own.getFirst().section();
        if (section != null && hit.size() >= MANY_OF_A_SECTION && isMost(hit.size(), own.size())) {
            remarks.add(
                    grouped(section.heading(), "section", hit, own.size())
                            .with("section", SectionSize.name(section)));
        } else {
            hit.forEach(item -> remarks.add(Remark.at(item.span(), "item")));
        }
    }

    private static Remark grouped(Span place, String message, List<ActionItem> hit, int all) {
        return Remark.at(place, message)
                .measuring("count", hit.size())
                .measuring("all", all)
                .relatedTo(hit.stream().limit(MOST_PLACES).map(ActionItem::span).toList());
    }

    private static boolean isMost(int some, int all) {
        return some * 10 >= all * 6;
    }
}
