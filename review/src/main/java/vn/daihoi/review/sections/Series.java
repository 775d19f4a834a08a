package vn.daihoi.review.sections;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Numbered lines that belong together: same way of numbering under the same parent.
///
/// @param scheme way of numbering
/// @param members in reading order, one or more
/// @param parent the numbered line above them, null at the top
/// @param continued value at which the series before of the same scheme ended, 0 when there was
///   none: a paper may count on through its parts
public record Series(Scheme scheme, List<Numbered> members, @Nullable Label parent, int continued) {

    public Series {
        members = List.copyOf(members);
    }

    /// Whether at least half of its members are headings.
    public boolean isHeadings() {
        return members.stream().filter(Numbered::heading).count() * 2 >= members.size();
    }
}
