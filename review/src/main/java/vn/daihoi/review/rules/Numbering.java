package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.sections.Label;
import vn.daihoi.review.sections.Numbered;
import vn.daihoi.review.sections.Scheme;
import vn.daihoi.review.sections.Series;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Numbers that are left out, come twice, go back, start too late, or change their way of writing
/// among siblings.
///
/// Lists inside prose are judged only when they start at the beginning. A series may start again
/// under a new parent and may count on through the parts of a paper.
record Numbering() implements Check {

    private static final int LARGEST_GAP_OF_A_LIST = 2;

    private static final Pattern LEFT_OUT =
            Pattern.compile("\\n[ \\t]*(?:…|\\.{3})[.…]*[ \\t]*\\n");

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Numbering();
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var remarks = new ArrayList<Remark>();
        for (var series : text.outline().series()) {
            var first = series.members().getFirst();
            if (!text.isInAnnex(first.span().start()) && isJudged(series)) {
                addStart(remarks, text, series);
                addNeighbours(remarks, text, series);
                addMixed(remarks, text, series);
            }
        }
        return remarks;
    }

    private static boolean isJudged(Series series) {
        boolean fromTheStart = series.members().getFirst().label().value() == 1;
        return series.scheme() != Scheme.ANNEX && (series.isHeadings() || fromTheStart);
    }

    private static Remark at(ReviewedText text, Numbered member, String message) {
        var line = member.span();
        int feed = text.text().indexOf('\n', line.start());
        int end = feed < 0 ? line.end() : Math.min(feed, line.end());
        return Remark.at(new Span(line.start(), end), message);
    }

    private static void addStart(List<Remark> remarks, ReviewedText text, Series series) {
        var first = series.members().getFirst();
        var label = first.label();
        boolean continued = series.continued() > 0 && series.continued() == label.value() - 1;
        if (series.isHeadings() && label.value() > 1 && !continued && series.members().size() > 1) {
            remarks.add(
                    at(text, first, "start")
                            .with("number", label.written())
                            .with("first", label.spell(1)));
        }
        if (isForeignPrefix(series)) {
            remarks.add(
                    at(text, first, "prefix")
                            .with("number", label.written())
                            .with("parent", Objects.requireNonNull(series.parent()).written()));
        }
    }

    /// `3.1.` under `2.`
    private static boolean isForeignPrefix(Series series) {
        var parent = series.parent();
        var label = series.members().getFirst().label();
        if (parent == null || label.path().size() != parent.path().size() + 1) {
            return false;
        }
        boolean comparable = parent.scheme() == Scheme.ARABIC || parent.path().size() > 1;
        return comparable
                && series.isHeadings()
                && !label.path().subList(0, label.path().size() - 1).equals(parent.path());
    }

    /// A number that was used twice is one slip: that the next one is missing for it is not told.
    private static void addNeighbours(List<Remark> remarks, ReviewedText text, Series series) {
        int repeats = 0;
        for (int i = 1; i < series.members().size(); i++) {
            var before = series.members().get(i - 1);
            var after = series.members().get(i);
            int gap = before.label().gapTo(after.label());
            if (gap > 0 && gap == repeats) {
                repeats = 0;
            } else if (samePrefix(before.label(), after.label())) {
                repeats += gap == -1 ? 1 : 0;
                addNeighbours(remarks, text, series, before, after);
            }
        }
    }

    private static boolean samePrefix(Label one, Label other) {
        return one.path()
                .subList(0, one.path().size() - 1)
                .equals(other.path().subList(0, other.path().size() - 1));
    }

    private static void addNeighbours(
            List<Remark> remarks,
            ReviewedText text,
            Series series,
            Numbered before,
            Numbered after) {
        int gap = before.label().gapTo(after.label());
        if (gap == -1) {
            remarks.add(
                    at(text, after, "repeat")
                            .with("number", after.label().written())
                            .relatedTo(List.of(before.span())));
        } else if (gap < -1) {
            remarks.add(between(at(text, after, "backwards"), before, after));
        } else if (gap > 0
                && (series.isHeadings() || gap <= LARGEST_GAP_OF_A_LIST)
                && !isLeftOut(text, before, after)) {
            remarks.add(
                    between(at(text, after, "skip"), before, after)
                            .with("missing", missing(before.label(), after.label())));
        }
    }

    /// A line of dots: a rule is quoted in parts.
    private static boolean isLeftOut(ReviewedText text, Numbered before, Numbered after) {
        return LEFT_OUT.matcher(text.text())
                .region(before.span().start(), after.span().start())
                .find();
    }

    private static Remark between(Remark remark, Numbered before, Numbered after) {
        return remark.with("before", before.label().written())
                .with("after", after.label().written())
                .relatedTo(List.of(before.span()));
    }

    private static String missing(Label before, Label after) {
        return before.missingBefore(after).stream()
                .map(before::spell)
                .collect(Collectors.joining(", "));
    }

    /// `1.` then `2)` among headings; a missing full stop after `2.1` is no fault.
    private static void addMixed(List<Remark> remarks, ReviewedText text, Series series) {
        if (!series.isHeadings() || series.scheme().ordinal() < Scheme.UPPER_LETTER.ordinal()) {
            return;
        }
        for (int i = 1; i < series.members().size(); i++) {
            var before = series.members().get(i - 1);
            var after = series.members().get(i);
            if (isOtherMark(before.label().mark(), after.label().mark())) {
                remarks.add(between(at(text, after, "mixed"), before, after));
                return;
            }
        }
    }

    private static boolean isOtherMark(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
