package vn.daihoi.review.sections;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.sections.SeriesBuilder.Group;
import vn.daihoi.review.sections.SeriesBuilder.Member;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Builds the tree of sections once it is known which paragraphs are headings.
final class SectionTree {

    private static final class Node {
        final int index;
        final int level;
        final boolean annex;
        int end;
        final List<Node> children = new ArrayList<>();

        Node(int index, int level, boolean annex) {
            this.index = index;
            this.level = level;
            this.annex = annex;
        }
    }

    private final String text;
    private final List<Paragraph> paragraphs;
    private final FormReader.Layout layout;
    private final Map<Integer, Member> members;
    private final Set<Integer> headings;
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();
    private final Map<Group, Node> anchors = new HashMap<>();

    SectionTree(
            String text,
            List<Paragraph> paragraphs,
            FormReader.Layout layout,
            Map<Integer, Member> members,
            Set<Integer> headings) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.layout = layout;
        this.members = members;
        this.headings = headings;
    }

    List<Section> sections() {
        new TreeSet<>(headings).forEach(this::add);
        closeTo(0, text.length());
        return roots.stream().map(this::section).toList();
    }

    private void add(int index) {
        int start = paragraphs.get(index).span().start();
        boolean annex = isAnnex(index);
        int depth = annexStarts(index) ? 0 : depth(index);
        closeTo(depth, start);
        var node = new Node(index, path.size() + 1, annex);
        (path.isEmpty() ? roots : path.getLast().children).add(node);
        path.add(node);
    }

    private boolean isAnnex(int index) {
        return index >= layout.tailEnd()
                || annexStarts(index)
                || !path.isEmpty() && path.getFirst().annex;
    }

    private boolean annexStarts(int index) {
        var member = members.get(index);
        return index == layout.tailEnd() || member != null && member.label.scheme() == Scheme.ANNEX;
    }

    /// How many open sections stay open above a new heading.
    private int depth(int index) {
        var member = members.get(index);
        if (member == null) {
            return unnumberedDepth(index);
        }
        var anchor = anchor(member);
        if (anchor != null) {
            return path.indexOf(anchor) + 1;
        }
        for (Member up = member.group.parent; up != null; up = up.group.parent) {
            int found = positionOf(up.index);
            if (found >= 0) {
                return found + 1;
            }
        }
        return isInAnnex() ? 1 : 0;
    }

    /// A series that starts anew right under a heading without number belongs to it.
    private @Nullable Node anchor(Member member) {
        boolean starts = member.group.members.getFirst() == member && member.label.value() == 1;
        if (starts && !path.isEmpty() && !members.containsKey(path.getLast().index)) {
            anchors.put(member.group, path.getLast());
        }
        var anchor = anchors.get(member.group);
        return anchor != null && path.contains(anchor) ? anchor : null;
    }

    private int positionOf(int index) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).index == index) {
                return i;
            }
        }
        return -1;
    }

    /// Capitals stand beside the widest numbered heading that is in capitals too; other headings
    /// without number lie inside the numbered heading around them.
    private int unnumberedDepth(int index) {
        var paragraph = paragraphs.get(index);
        if (paragraph.isCapitals() && !isInAnnex()) {
            int depth = 0;
            if (opensWhatParts(index)) {
                return 0;
            }
            while (depth < path.size() && isPart(path.get(depth))) {
                depth++;
            }
            return depth;
        }
        int depth = path.size();
        while (depth > 0
                && !members.containsKey(path.get(depth - 1).index)
                && !path.get(depth - 1).annex) {
            depth--;
        }
        return depth;
    }

    /// Whether the numbers that stand below the open part start anew below this heading: then it is
    /// the next part, although it carries no number.
    private boolean opensWhatParts(int index) {
        if (path.size() < 2 || !isPart(path.getFirst())) {
            return false;
        }
        var inPart = members.get(path.get(1).index);
        return inPart != null
                && members.entrySet().stream()
                        .filter(member -> member.getKey() > index && member.getValue().strong)
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .filter(next -> next.label.isFirst())
                        .filter(next -> next.label.scheme() == inPart.label.scheme())
                        .isPresent();
    }

    private boolean isInAnnex() {
        return !path.isEmpty() && path.getFirst().annex;
    }

    private boolean isPart(Node node) {
        var member = members.get(node.index);
        return member != null && member.label.scheme() == Scheme.PART;
    }

    private void closeTo(int depth, int end) {
        while (path.size() > depth) {
            var closed = path.removeLast();
            closed.end = bodyEnd(closed, end);
        }
    }

    /// Recipients and signature belong to no section.
    private int bodyEnd(Node closed, int end) {
        var tail = layout.parts().tail();
        if (tail == null || end <= tail.start()) {
            return end;
        }
        return paragraphs.get(closed.index).span().start() < tail.start() ? tail.start() : end;
    }

    private Section section(Node node) {
        var paragraph = paragraphs.get(node.index);
        var number = numberOf(node.index);
        int start = paragraph.span().start();
        int end = trimmedEnd(node.end, paragraph.span().end());
        return new Section(
                number == null ? "" : number.written(),
                title(paragraph, number),
                node.level,
                paragraph.span(),
                start,
                end,
                Words.count(text, new Span(start, end)),
                node.annex,
                node.children.stream().map(this::section).toList());
    }

    private @Nullable Label numberOf(int index) {
        var member = members.get(index);
        return member == null ? null : member.label;
    }

    private static String title(Paragraph paragraph, @Nullable Label number) {
        var title = number == null ? paragraph.text() : paragraph.rest();
        return title.replaceAll("\\s+", " ").strip();
    }

    private int trimmedEnd(int end, int least) {
        int trimmed = Math.max(end, least);
        while (trimmed > least && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
