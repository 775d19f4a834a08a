package vn.daihoi.review.rules;

import vn.daihoi.profile.Part;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.sections.Section;

import java.util.ArrayList;
import java.util.List;

/// Parts that stand in an order which the form does not have. A part may come more than once: it is
/// out of order only when none of its headings fits.
record PartOrder(PaperForms forms) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new PartOrder(forms);
    }

    private record Placed(Part part, Section section) {}

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var finder = text.parts();
        var remarks = new ArrayList<Remark>();
        var inOrder = new ArrayList<Placed>();
        for (var part : forms.partsOf(text.document().kind())) {
            var headings = finder.headings(part).stream().filter(each -> !each.annex()).toList();
            int reached = inOrder.isEmpty() ? 0 : inOrder.getLast().section().start();
            headings.stream()
                    .filter(section -> section.start() >= reached)
                    .findFirst()
                    .ifPresentOrElse(
                            section -> inOrder.add(new Placed(part, section)),
                            () -> addMisplaced(remarks, inOrder, part, headings));
        }
        return remarks;
    }

    private static void addMisplaced(
            List<Remark> remarks, List<Placed> inOrder, Part part, List<Section> headings) {
        if (headings.isEmpty()) {
            return;
        }
        var heading = headings.getLast();
        inOrder.stream()
                .filter(placed -> placed.section().start() > heading.start())
                .findFirst()
                .ifPresent(placed ->
                        remarks.add(
                                Remark.at(heading.heading(), "outOfOrder")
                                        .about(part.id())
                                        .with("part", PaperForms.bilingual(part.name()))
                                        .with("before", PaperForms.bilingual(placed.part().name()))
                                        .with("section", SectionSize.name(placed.section()))
                                        .relatedTo(List.of(placed.section().heading()))));
    }
}
