package vn.daihoi.review.sections;

import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;

/// Shorthand of the tests of outlines.
final class Outlines {

    private Outlines() {}

    static Outline outline(String lines) {
        return SectionFinder.find(ExamplePaper.of("a.docx", lines));
    }

    /// Level dots, number, title: `..1. Công tác tuyên truyền`.
    static List<String> shape(Outline outline) {
        return outline.all().stream()
                .map(section -> ".".repeat(section.level() - 1) + section.name())
                .toList();
    }
}
