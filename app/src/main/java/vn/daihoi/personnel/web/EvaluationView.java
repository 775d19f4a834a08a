package vn.daihoi.personnel.web;

import java.util.List;

/// How the sitting members of a unit worked, in the viewer's language.
///
/// @param address of the page
/// @param answer how things stand, in a sentence
public record EvaluationView(
        String address, boolean mayEdit, String answer, List<EvaluationRow> rows) {

    /// One member.
    ///
    /// @param attendance such as "8/10"; empty when not known
    /// @param tasks such as "5/6"; empty when not known
    /// @param proposal in a word; empty while nobody has said
    /// @param state `keep`, `replace` or `open`
    /// @param recorded by whom and when; empty for nobody
    public record EvaluationRow(
            String id,
            String name,
            String about,
            String attendance,
            String tasks,
            String opinions,
            String proposal,
            String state,
            String why,
            String recorded) {}

    /// The form on one member.
    ///
    /// @param back address of the list
    /// @param fault what is wrong and how to put it right; empty when nothing is
    /// @param proposal `keep`, `replace` or empty
    public record EvaluationForm(
            String back,
            String address,
            String name,
            String fault,
            String held,
            String attended,
            String given,
            String done,
            String opinions,
            String proposal,
            String why) {}
}
