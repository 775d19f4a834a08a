package vn.daihoi.dossiers.web;

import java.util.List;

/// How far the consent to the units' dossiers is.
///
/// @param base address without what narrows the list
/// @param states to choose from, with their names
/// @param hidden units that the filter hides
public record ApprovalsView(
        String base,
        String answer,
        String q,
        String state,
        List<Choice> states,
        List<Row> rows,
        int hidden) {

    public record Choice(String code, String name) {}

    /// One unit.
    ///
    /// @param state of the whole: `none`, `waiting`, `returned` or `approved`
    /// @param submitted which one was handed in when; empty where none was
    /// @param party code of what the Party committee says
    /// @param upper code of what the level above says
    public record Row(
            String unit,
            String address,
            String state,
            String submitted,
            String party,
            String partyWords,
            String upper,
            String upperWords) {}

    public String query() {
        return "q="
                + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8)
                + "&state="
                + state;
    }
}
