package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.List;

/// The name of the type in capitals, and under it what the paper is about.
record FormTitle() implements Check {

    private static final int LONGEST_SUBJECT = 60;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormTitle();
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

    private static List<Remark> written(ReviewedText text, Span title) {
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
        if (Words.count(text.text(), title) == Words.count(type) && !subjectFollows(text, title)) {
            remarks.add(Remark.at(title, "subjectMissing").about("subject").with("words", typed));
        }
        return remarks;
    }

    private static Span firstLine(String text, Span title) {
        int feed = text.indexOf('\n', title.start());
        return new Span(title.start(), feed < 0 ? title.end() : Math.min(feed, title.end()));
    }

    /// A short line without a full stop, which only was not set as a title.
    private static boolean subjectFollows(ReviewedText text, Span title) {
        return text.document().document().blocks().stream()
                .filter(block -> block.start() >= title.end())
                .findFirst()
                .map(block -> block.span().of(text.text()))
                .filter(line ->
                        Words.count(line) <= LONGEST_SUBJECT && !line.matches("(?s).*[.;:]\\s*"))
                .isPresent();
    }
}
