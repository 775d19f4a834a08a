package vn.daihoi.profile;

import java.util.List;

/// How papers show that a passage is of one kind. All patterns are regular expressions that meet
/// folded text: lower case, tone marks in one style.
///
/// @param kind `result`, `shortcoming`, `cause`, `lesson`, `aim`, `target`, `task`, `solution` or
///   `other`
/// @param headings patterns that open a part of a heading
/// @param openings patterns that open a paragraph
/// @param signs patterns inside a paragraph, for where no heading tells
public record PassageWords(
        String kind,
        List<String> headings,
        List<String> openings,
        List<String> signs,
        Basis basis) {

    public PassageWords {
        headings = List.copyOf(headings);
        openings = List.copyOf(openings);
        signs = List.copyOf(signs);
    }
}
