package vn.daihoi.slates.web;

import java.util.List;

/// The smallest repair of a slate, in the viewer's language.
///
/// @param board address of the board
/// @param address of this page, without query
/// @param answer what the repair takes, in a sentence
/// @param proved whether fewer changes are proved not to suffice
/// @param coming who comes
/// @param leaving who goes
/// @param notIn people refused before, who must not come
/// @param notOut people refused before, who must stay
/// @param left rules left aside because nobody can measure them
public record RepairView(
        String board,
        String address,
        String name,
        int revision,
        boolean mayEdit,
        String answer,
        boolean proved,
        List<RepairMove> coming,
        List<RepairMove> leaving,
        List<Refused> notIn,
        List<Refused> notOut,
        List<String> left) {

    /// One who comes or goes.
    ///
    /// @param why rules that it serves, in a sentence
    /// @param others how many others would do as well, in a sentence; empty when nobody would
    /// @param refuse address of the next repair without this change
    public record RepairMove(
            String id, String name, String about, String why, String others, String refuse) {}

    /// @param again address of the repair that allows it once more
    public record Refused(String name, String again) {}
}
