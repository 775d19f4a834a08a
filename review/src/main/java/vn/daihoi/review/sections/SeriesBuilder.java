package vn.daihoi.review.sections;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sorts numbered lines into series while reading down the paper.
///
/// A strong line (capitals, bold, a heading style) may close what stands below it; a plain line
/// never closes a strong one, since a list cannot end a heading of its own.
final class SeriesBuilder {

    /// One line in its series.
    static final class Member {
        final int index;
        final Label label;
        final boolean strong;
        final Group group;

        Member(int index, Label label, boolean strong, Group group) {
            this.index = index;
            this.label = label;
            this.strong = strong;
            this.group = group;
        }
    }

    /// A series as it grows.
    static final class Group {
        final Scheme scheme;
        final @Nullable Member parent;
        final int continued;
        final List<Member> members = new ArrayList<>();

        Group(Scheme scheme, @Nullable Member parent, int continued) {
            this.scheme = scheme;
            this.parent = parent;
            this.continued = continued;
        }

        Member last() {
            return members.getLast();
        }
    }

    private final Deque<Group> open = new ArrayDeque<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Scheme, Integer> lastValue = new HashMap<>();
    private final boolean lettersInsideRoman;

    /// @param lettersInsideRoman whether `I.` comes before `A.` in this paper, so that letters are
    ///   the narrower ones
    SeriesBuilder(boolean lettersInsideRoman) {
        this.lettersInsideRoman = lettersInsideRoman;
    }

    List<Group> groups() {
        return groups;
    }

    /// A heading without number: closes plain lists, stays inside the numbered heading around it.
    void breakLists() {
        while (!open.isEmpty() && !open.peek().last().strong) {
            open.pop();
        }
    }

    void clear() {
        open.clear();
    }

    Member add(int index, Label read, boolean strong) {
        var label = asLetterInSequence(read);
        var group = continued(label, strong);
        if (group == null) {
            group = opened(label, strong);
        }
        var member = new Member(index, label, strong, group);
        group.members.add(member);
        lastValue.put(label.scheme(), label.value());
        return member;
    }

    /// `I.` after `H.` and `V.` after `U.` are letters.
    private Label asLetterInSequence(Label label) {
        if (label.scheme() != Scheme.ROMAN || label.written().replaceAll("\\W", "").length() != 1) {
            return label;
        }
        var letter =
                new Label(
                        Scheme.UPPER_LETTER,
                        label.written(),
                        List.of(Label.letterValue(label.written().charAt(0))),
                        label.mark());
        boolean follows =
                open.stream()
                        .anyMatch(group ->
                                group.scheme == Scheme.UPPER_LETTER
                                        && group.last().label.gapTo(letter) == 0);
        boolean romanOpen = open.stream().anyMatch(group -> group.scheme == Scheme.ROMAN);
        return follows && !romanOpen ? letter : label;
    }

    private @Nullable Group continued(Label label, boolean strong) {
        var exact = reachable(label, strong, true);
        var found = exact != null ? exact : reachable(label, strong, false);
        if (found == null || restarts(found, label, strong)) {
            return null;
        }
        while (open.peek() != found) {
            open.pop();
        }
        return found;
    }

    /// The innermost open group of the scheme that the line may reach.
    private @Nullable Group reachable(Label label, boolean strong, boolean next) {
        for (var group : open) {
            boolean fits =
                    group.scheme == label.scheme()
                            && (!next || group.last().label.gapTo(label) == 0)
                            && (next || group.last().strong == strong)
                            && hasSamePrefix(group.last().label, label, next);
            if (fits) {
                return group;
            }
            if (!strong && group.last().strong && !label.scheme().alwaysHeads()) {
                return null;
            }
        }
        return null;
    }

    private static boolean hasSamePrefix(Label last, Label label, boolean exactly) {
        return !exactly
                || last.path()
                        .subList(0, last.path().size() - 1)
                        .equals(label.path().subList(0, label.path().size() - 1));
    }

    /// A new list that starts again under the same parent, or a list inside a list item.
    private boolean restarts(Group found, Label label, boolean strong) {
        if (!label.isFirst() || found.last().label.value() < 1) {
            return false;
        }
        if (found.last().label.isFirst() && found == open.peek() && !label.scheme().isDecimal()) {
            return false; // 1. 1. 2.: a repeat
        }
        if (strong || found == open.peek()) {
            while (open.peek() != found) {
                open.pop();
            }
            open.pop();
        }
        return true;
    }

    private Group opened(Label label, boolean strong) {
        if (strong || !label.isFirst()) {
            closeFor(label, strong);
        }
        var parent = open.isEmpty() ? null : open.peek().last();
        var group = new Group(label.scheme(), parent, lastValue.getOrDefault(label.scheme(), 0));
        groups.add(group);
        open.push(group);
        return group;
    }

    private void closeFor(Label label, boolean strong) {
        while (!open.isEmpty() && mustClose(open.peek(), label, strong)) {
            open.pop();
        }
    }

    private boolean mustClose(Group group, Label label, boolean strong) {
        if (strong && !group.last().strong) {
            return true;
        }
        return strong == group.last().strong && rank(group.scheme) > rank(label.scheme());
    }

    private int rank(Scheme scheme) {
        if (lettersInsideRoman && scheme == Scheme.UPPER_LETTER) {
            return Scheme.ROMAN.ordinal() * 2 + 1;
        }
        return scheme.ordinal() * 2;
    }
}
