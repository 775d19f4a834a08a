package vn.daihoi.directives.web;

import java.util.List;

/// The papers of a unit.
///
/// @param answer what is to be done, in one sentence
/// @param waiting handed down and not acknowledged, the most urgent first
/// @param types names of types that the unit's papers have
/// @param more whether there are more papers than rows
public record RegisterView(
        String address,
        String answer,
        boolean mayEdit,
        boolean mayAcknowledge,
        RegisterFilter filter,
        List<Waiting> waiting,
        List<String> types,
        List<Row> rows,
        boolean more) {

    /// @param due last day to acknowledge; empty when none is set
    /// @param tasks how many things the unit has to do
    public record Waiting(
            String address, String cited, String subject, String from, String due, int tasks) {}

    /// @param origin message key of where it comes from
    /// @param state what the unit has done with it; empty when there is nothing to do
    /// @param done whether nothing is left to do
    public record Row(
            String address,
            String number,
            String type,
            String issuer,
            String day,
            String subject,
            String urgency,
            String origin,
            String state,
            boolean done,
            boolean withdrawn) {}
}
