package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;
import vn.daihoi.review.sections.Titles;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.List;

/// The name of the type in capitals, and under it what the paper is about.
///
/// @param bare names of papers that do not say what they are about, besides the types alone
record FormTitle(List<String> bare) implements Check {

    private static final int LONGEST_SUBJECT = 60;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormTitle(
                parameters.required("bare").list(YamlNode::text).stream()
                        .map(Folded::title)
                        .toList());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var paper = Letterhead.of(text);
        if (paper.form() == Form.UNKNOWN) {
            return List.of();
        }
        var title = text.outline().form().title();
        if (title == null) {
            return List.of(Remark.at(paper.headPlace(text), "missing").about("missing"));
        }
        return written(text, title);
    }

    private List<Remark> written(ReviewedText text, Span title) {
        var remarks = new ArrayList<Remark>();
        var line = firstLine(text.text(), title);
        var type = Letterhead.type(line.of(text.text()));
        if (type.isEmpty()) {
            return remarks;
        }
        var typed = Letterhead.typeAsWritten(line.of(text.text()));
        if (typed.chars().anyMatch(Character::isLowerCase)) {
            remarks.add(Remark.at(line, "notCapitals").about("capitals").with("words", typed));
        }
        var name = Titles.withoutDraftWords(title.of(text.text()).replaceAll("\\s+", " ")).strip();
        boolean isBare = name.equals(type) || bare.contains(name);
        if (isBare && !subjectFollows(text, title)) {
            remarks.add(
                    Remark.at(title, "subjectMissing")
                            .about("subject")
                            .with("words", title.of(text.text()).strip()));
        }
        return remarks;
    }

    private static boolean isHeading(ReviewedText text, Span line) {
        return text.outline().all().stream()
                .anyMatch(section -> section.heading().start() == line.start());
    }

    private static Span firstLine(String text, Span title) {
        int feed = text.indexOf('\n', title.start());
        return new Span(title.start(), feed < 0 ? title.end() : Math.min(feed, title.end()));
    }

    /// A short line without a full stop, which only was not set as a title; no heading.
    private static boolean subjectFollows(ReviewedText text, Span title) {
        return text.document().document().blocks().stream()
                .filter(block -> block.start() >= title.end())
                .findFirst()
                .map(Block::span)
                .filter(line -> !isHeading(text, line))
                .map(line -> line.of(text.text()))
                .filter(line ->
                        Words.count(line) <= LONGEST_SUBJECT && !line.matches("(?s).*[.;:]\\s*"))
                .isPresent();
    }
}
