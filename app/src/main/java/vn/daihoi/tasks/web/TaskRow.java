package vn.daihoi.tasks.web;

/// One task in a list. Texts are in the viewer's language.
///
/// @param unit name of its unit; empty on the unit's own page
/// @param due last day; empty when none is set
/// @param state class of the sign of its state
/// @param icon of that sign
/// @param word state in words, with days
/// @param points how many parts are ticked; empty when it has none
/// @param repeat how it comes again; empty when it does not
/// @param origin what gave rise to it; empty for one made by hand
/// @param open whether it is to be done
/// @param mayAct whether the viewer may finish it
public record TaskRow(
        String id,
        String address,
        String title,
        String unit,
        String responsible,
        String due,
        String state,
        String icon,
        String word,
        String points,
        String repeat,
        String origin,
        boolean open,
        boolean mayAct) {}
