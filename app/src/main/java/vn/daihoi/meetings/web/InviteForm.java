package vn.daihoi.meetings.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.meetings.internal.ChooseUnits.Choice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom to invite, as ticked and typed.
///
/// @param level codes of levels whose units are all invited
/// @param group ids of groups
/// @param ticked codes of units; not `unit`, which the address says already
/// @param codes of further units, with blanks or commas between them
/// @param capacity as what they are invited
/// @param wholeRow whether the later meetings of the row get the same list
record InviteForm(
        List<String> level,
        List<String> group,
        List<String> ticked,
        String codes,
        String capacity,
        @Nullable Boolean wholeRow) {

    static final InviteForm NONE = new InviteForm(List.of(), List.of(), List.of(), "", "", null);

    /// Fields that were not sent come as null.
    InviteForm {
        level = orNone(level);
        group = orNone(group);
        ticked = orNone(ticked);
        codes = codes == null ? "" : codes.strip();
        capacity = capacity == null ? "" : capacity;
    }

    private static List<String> orNone(@Nullable List<String> sent) {
        return sent == null ? List.of() : List.copyOf(sent);
    }

    boolean isForTheRow() {
        return Boolean.TRUE.equals(wholeRow);
    }

    Choice choice() {
        return new Choice(
                Set.copyOf(level),
                Set.copyOf(group),
                Stream.concat(Stream.of(codes), ticked.stream()).collect(Collectors.joining(" ")));
    }
}
