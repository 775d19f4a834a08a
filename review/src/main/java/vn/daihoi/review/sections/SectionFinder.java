package vn.daihoi.review.sections;

import vn.daihoi.review.sections.SeriesBuilder.Group;
import vn.daihoi.review.sections.SeriesBuilder.Member;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the outline of a paper.
///
/// A numbered line is a heading when its style, type or words say so; a plain short line becomes
/// one only together with its siblings, when most of the series looks alike and has text of its own
/// below. Long items, items that end in a full stop and lists told in words are never headings.
public final class SectionFinder {

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_PLAIN_HEADING = 25;
    private static final int LONGEST_UNNUMBERED = 20;

    private final HeadingWords words = HeadingWords.VIETNAMESE;
    private final ExtractedDocument document;
    private final List<Paragraph> paragraphs;
    private final FormReader.Layout layout;
    private final SeriesBuilder builder;
    private final Map<Integer, Member> members = new HashMap<>();
    private final Set<Integer> unnumbered = new HashSet<>();
    private final boolean typeTells;

    private SectionFinder(ExtractedDocument document) {
        this.document = document;
        var pieces = HeadingPieces.joined(Paragraphs.of(document, words));
        this.paragraphs =
                HeadingPieces.joinedCapitals(pieces, new FormReader(pieces, words).read());
        this.layout = new FormReader(paragraphs, words).read();
        this.typeTells = paragraphs.stream().anyMatch(Paragraph::bold);
        this.builder = new SeriesBuilder(romanBeforeLetters());
    }

    /// Finds head, title, sections, numbering and tail.
    public static Outline find(ExtractedDocument document) {
        return new SectionFinder(document).outline();
    }

    private Outline outline() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (layout.isBody(i)) {
                place(i);
            }
        }
        var headings = new HashSet<Integer>(unnumbered);
        builder.groups().forEach(group -> headings.addAll(headingsOf(group)));
        var tree = new SectionTree(document.text(), paragraphs, layout, members, headings);
        return new Outline(layout.parts(), tree.sections(), series(headings), bodySpans());
    }

    private List<Span> bodySpans() {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (layout.isBody(i)) {
                spans.add(paragraphs.get(i).span());
            }
        }
        return spans;
    }

    private void place(int index) {
        var paragraph = paragraphs.get(index);
        if (index == layout.tailEnd() || isBound(paragraph)) {
            builder.clear();
        }
        if (paragraph.number() != null && !isAnnexInProse(paragraph)) {
            var label = paragraph.number().label();
            members.put(index, builder.add(index, label, isStrong(paragraph)));
        } else if (isUnnumberedHeading(index)) {
            builder.breakLists();
            unnumbered.add(index);
        }
    }

    private boolean isBound(Paragraph paragraph) {
        return paragraph.number() == null
                && (words.pattern("bound").matcher(paragraph.folded()).find()
                        || words.pattern("bound-head").matcher(paragraph.text()).find());
    }

    private static boolean isAnnexInProse(Paragraph paragraph) {
        return paragraph.number() != null
                && paragraph.number().label().scheme() == Scheme.ANNEX
                && !paragraph.isMarkedByType()
                && !paragraph.centred()
                && paragraph.words() > 12;
    }

    private boolean romanBeforeLetters() {
        for (var paragraph : paragraphs) {
            if (paragraph.number() == null || !paragraph.isMarkedByType()) {
                continue;
            }
            var scheme = paragraph.number().label().scheme();
            if (scheme == Scheme.ROMAN || scheme == Scheme.UPPER_LETTER) {
                return scheme == Scheme.ROMAN;
            }
        }
        return false;
    }

    /// Style, fixed word, capitals or bold make a heading by themselves.
    private static boolean isStrong(Paragraph paragraph) {
        var label = paragraph.number() == null ? null : paragraph.number().label();
        if (!paragraph.isProseKind() || paragraph.words() > LONGEST_HEADING) {
            return false;
        }
        if (paragraph.outlineLevel() > 0 || label != null && label.scheme().alwaysHeads()) {
            return true;
        }
        boolean sentence = paragraph.endsSentence() && paragraph.words() > 15;
        return paragraph.isCapitals() || paragraph.bold() && !sentence;
    }

    private boolean isUnnumberedHeading(int index) {
        var paragraph = paragraphs.get(index);
        boolean possible =
                paragraph.isProseKind()
                        && paragraph.words() >= 1
                        && paragraph.words()
                                <= (paragraph.isCapitals() ? LONGEST_HEADING : LONGEST_UNNUMBERED)
                        && Character.isUpperCase(paragraph.text().charAt(0))
                        && !paragraph.text().matches(".*[.;,!?]$")
                        && !isQuoted(paragraph.text())
                        && !words.pattern("list-opener").matcher(paragraph.folded()).find();
        if (!possible) {
            return false;
        }
        if (paragraph.outlineLevel() > 0) {
            return true;
        }
        return paragraph.words() >= 2
                && (paragraph.bold() || paragraph.isCapitals() && isAlone(index));
    }

    /// A slogan: quotation marks all around it, or only one of a pair.
    private static boolean isQuoted(String text) {
        long opened = text.chars().filter(c -> c == '“' || c == '«').count();
        long closed = text.chars().filter(c -> c == '”' || c == '»').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return opened != closed || straight % 2 == 1 || text.matches("^[“\"«].*[”\"»]$");
    }

    /// In a text without type, capitals count only where prose or numbers follow: not inside a
    /// broken table, nor in the head of a second paper.
    private boolean isAlone(int index) {
        int next = index + 1;
        while (next < paragraphs.size() && paragraphs.get(next).isRule()) {
            next++;
        }
        if (next >= paragraphs.size() || !layout.isBody(next)) {
            return false;
        }
        var below = paragraphs.get(next);
        return below.number() != null || below.words() >= 8 && !below.isCapitals();
    }

    private Set<Integer> headingsOf(Group group) {
        var headings = new HashSet<Integer>();
        int alike = 0;
        int followed = 0;
        for (var member : group.members) {
            boolean looks = member.strong || looksLikeHeading(paragraphs.get(member.index));
            alike += looks ? 1 : 0;
            followed += looks && hasTextBelow(member) ? 1 : 0;
        }
        boolean bySiblings =
                group.members.size() > 1
                        && alike * 10 >= group.members.size() * 6
                        && followed * 2 >= alike
                        && !(typeTells
                                && group.members.stream().noneMatch(member -> member.strong)
                                && followed < alike);
        for (var member : group.members) {
            if (member.strong
                    || bySiblings
                            && looksLikeHeading(paragraphs.get(member.index))
                            && hasTextBelow(member)) {
                headings.add(member.index);
            }
        }
        return headings;
    }

    private static boolean looksLikeHeading(Paragraph paragraph) {
        return paragraph.isProseKind()
                && !paragraph.text().startsWith("(")
                && paragraph.words() <= LONGEST_PLAIN_HEADING
                && !paragraph.text().matches(".*[.;,…]$")
                && !paragraph.rest().matches("^\\p{Ll}.*");
    }

    /// Text of its own, or narrower numbers, before the next number of the series.
    private boolean hasTextBelow(Member member) {
        int next = member.index + 1;
        if (next >= paragraphs.size() || !layout.isBody(next)) {
            return false;
        }
        var below = members.get(next);
        return below == null ? !unnumbered.contains(next) : isBelow(below, member);
    }

    private static boolean isBelow(Member below, Member member) {
        for (Member up = below.group.parent; up != null; up = up.group.parent) {
            if (up == member) {
                return true;
            }
        }
        return false;
    }

    private List<Series> series(Set<Integer> headings) {
        return builder.groups().stream().map(group -> series(group, headings)).toList();
    }

    private Series series(Group group, Set<Integer> headings) {
        var numbered =
                group.members.stream()
                        .map(member ->
                                new Numbered(
                                        member.label,
                                        paragraphs.get(member.index).span(),
                                        headings.contains(member.index)))
                        .toList();
        return new Series(
                group.scheme,
                numbered,
                group.parent == null ? null : group.parent.label,
                group.continued);
    }
}
