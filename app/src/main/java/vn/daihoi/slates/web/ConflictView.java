package vn.daihoi.slates.web;

import java.util.List;

/// Why no list keeps every rule, and what would have to give, in the viewer's language.
///
/// @param board address of the board
/// @param answer in a sentence
/// @param missing what would settle it if it were known, in sentences
/// @param ways equally good ways out
/// @param all whether there are no other ways that are as good
public record ConflictView(
        String board,
        String name,
        String answer,
        List<ConflictSet> sets,
        List<String> missing,
        List<ConflictWay> ways,
        boolean all,
        List<String> left) {

    /// Rules that cannot be kept together.
    ///
    /// @param rules with their limits and sources
    /// @param sum the arithmetic, such as `11+8+22+2+1+2 = 46 > 45`
    /// @param text the same as a sentence
    public record ConflictSet(List<String> rules, List<String> musts, String sum, String text) {}

    /// @param changes such as "Nữ: ít nhất 20 xuống 18"
    public record ConflictWay(List<String> changes) {}
}
